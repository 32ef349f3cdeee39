// Builds the styles and scripts into the folder that is named; installs the packages where they are missing or old.
// One at a time: whoever comes while another builds waits, and then finds little left to do.
import { execSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);
const target = resolve(process.argv[2] ?? '../../../target/classes/static/assets');
const LONGEST = 10 * 60 * 1000;
const MOST_BYTES_OF_A_PAGE = 30_000;
await alone(`${target}.building`);
const installed = 'node_modules/.package-lock.json';
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!upToDate) {
  execSync('npm ci --no-audit --no-fund --ignore-scripts', { stdio: 'inherit' });
}

// The models are drawn by hand, so they are looked at beside the code.
const looked = ['.', '../../../.ci', '../../../processes'].flatMap(sources);
const newest = Math.max(...looked.map((file) => statSync(file).mtimeMs));
// The mark is the last file that is written, so that a build that was broken off is begun again.
if (existsSync(`${target}/heed.svg`) && statSync(`${target}/heed.svg`).mtimeMs >= newest) {
  process.exit(0);
}

// The checks go on beside the build; each says what it finds, and one that fails fails the build.
const checked = ['lint', 'check:format', 'check:code', 'test'].map(
  (name) =>
    new Promise((done) => {
      spawn('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' }).on(
        'exit',
        (code) => done(code === 0 ? [] : [name]),
      );
    }),
);

const { build } = await import('vite');
const shared = {
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  css: { preprocessorOptions: { scss: { quietDeps: true, style: 'compressed', loadPaths: ['node_modules'] } } },
};
const output = { outDir: target, emptyOutDir: false, cssMinify: false };

for (const [name, entry] of [
  ['heed', 'heed.js'],
  ['diagram', 'diagram.js'],
]) {
  await build({
    ...shared,
    build: {
      ...output,
      cssCodeSplit: false,
      rolldownOptions: { output: { minify: true } },
      lib: { entry, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
    },
  });
}

// Every page has it, on a telephone in the council chamber too.
const bytes = statSync(`${target}/heed.js`).size;
if (bytes > MOST_BYTES_OF_A_PAGE) {
  throw new Error(`heed.js has ${bytes} bytes, more than ${MOST_BYTES_OF_A_PAGE}: what few pages need, they fetch`);
}

// The editors are not built as libraries: those carry fonts as data: addresses, which the page's policy does not load.
for (const name of ['bpmn-editor', 'dmn-editor', 'form-editor']) {
  await build({
    ...shared,
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...output,
      cssMinify: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input: { [name]: `workshop/${name}.js` },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  });
}
const failed = (await Promise.all(checked)).flat();
if (failed.length > 0) {
  throw new Error(`npm run ${failed.join(', npm run ')} found what is not in order`);
}
copyFileSync('heed.svg', `${target}/heed.svg`);

// The file holds the process that builds; one that was killed has left it behind, whoever has its number now.
async function alone(mark) {
  mkdirSync(dirname(mark), { recursive: true });
  while (true) {
    try {
      writeFileSync(mark, `${process.pid}`, { flag: 'wx' });
      process.on('exit', () => rmSync(mark, { force: true }));
      return;
    } catch (held) {
      if (held.code !== 'EEXIST') {
        throw held;
      }
    }
    if (!runs(mark)) {
      rmSync(mark, { force: true });
    }
    await new Promise((again) => setTimeout(again, 100));
  }
}

function runs(mark) {
  try {
    process.kill(Number(readFileSync(mark, 'utf8')), 0);
    return Date.now() - statSync(mark).mtimeMs < LONGEST;
  } catch (gone) {
    return gone.code === 'EPERM';
  }
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]));
}

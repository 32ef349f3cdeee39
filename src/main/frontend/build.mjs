// Builds the styles and scripts into the folder that is named; installs the packages where they are missing or old.
import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
process.chdir(here);
const installed = 'node_modules/.package-lock.json';
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!upToDate) {
  execSync('npm ci --no-audit --no-fund --ignore-scripts', { stdio: 'inherit' });
}

// The models are drawn by hand, so they are looked at in every build.
execSync('npx --no-install bpmnlint ../../../processes/*.bpmn', { stdio: 'inherit' });

const target = resolve(process.argv[2] ?? '../../../target/classes/static/assets');
const sources = [...readdirSync('.'), ...readdirSync('styles').map((name) => `styles/${name}`)];
const files = sources.filter((source) => statSync(source).isFile());
const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
if (existsSync(`${target}/heed.js`) && statSync(`${target}/heed.js`).mtimeMs >= newest) {
  process.exit(0);
}

const { build } = await import('vite');
for (const [name, entry] of [['heed', 'heed.js'], ['diagram', 'diagram.js']]) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    css: { preprocessorOptions: { scss: { quietDeps: true, style: 'compressed', loadPaths: ['node_modules'] } } },
    build: {
      outDir: target,
      emptyOutDir: false,
      cssCodeSplit: false,
      cssMinify: false,
      lib: { entry, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
    },
  });
}
copyFileSync('heed.svg', `${target}/heed.svg`);

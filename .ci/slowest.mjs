// Names the test classes that took longest, from the reports of a run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const NAMED = 15;
const folder = process.argv[2];
const seconds = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.startsWith('TEST-'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8').match(/<testsuite [^>]*/)[0])
  .map((suite) => ({
    name: suite.match(/ name="([^"]*)"/)[1],
    took: Number(suite.match(/ time="([^"]*)"/)[1].replaceAll(',', '')),
    tests: Number(suite.match(/ tests="([^"]*)"/)[1]),
  }));
if (seconds.length > 0) {
  const all = seconds.reduce((sum, each) => sum + each.took, 0);
  const tests = seconds.reduce((sum, each) => sum + each.tests, 0);
  console.log(`${tests} tests in ${seconds.length} classes took ${Math.round(all)} s; the slowest:`);
  for (const { name, took } of seconds.sort((one, other) => other.took - one.took).slice(0, NAMED)) {
    console.log(`${took.toFixed(1).padStart(7)}  ${name}`);
  }
}

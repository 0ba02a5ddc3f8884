import { writeFileSync } from 'node:fs';

/** Returns the tests of a suite and its nested suites. */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** Returns the results of one file in one engine. A file that failed without a failing test counts as a failure. */
function count({ passed, testResults }) {
  const tests = testResults ? testsOf(testResults) : [];
  const ran = tests.filter(({ skipped }) => !skipped);
  const failed = ran.filter((test) => !test.passed).length;
  return {
    passed: ran.length - failed,
    failed: passed ? failed : Math.max(failed, 1),
    skipped: tests.length - ran.length,
  };
}

/**
 * Ends a run with the totals of each engine, the skipped engines, and one line over all engines. An engine without
 * tests is a failure. If `file` is given, writes the totals there instead of the last line.
 */
export function totals({ leftOut, file }) {
  let lines = [];
  return {
    stop({ sessions }) {
      const engines = new Map();
      sessions.forEach((session) => {
        const { name } = session.browser;
        const sum = engines.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        const one = count(session);
        engines.set(name, {
          passed: sum.passed + one.passed,
          failed: sum.failed + one.failed,
          skipped: sum.skipped + one.skipped,
        });
      });
      const all = { passed: 0, failed: 0 };
      lines = ['Totals'];
      engines.forEach(({ passed, failed, skipped }, name) => {
        const none = passed + failed === 0;
        all.passed += passed;
        all.failed += none ? 1 : failed;
        lines.push(
          `  ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${none ? ': no test ran, which counts as a failure' : ''}`,
        );
      });
      lines.push(...leftOut.map((line) => `  ${line}`), '');
      if (file) writeFileSync(file, JSON.stringify(all));
      else lines.push(`${all.passed} passed, ${all.failed} failed`);
      // The runner does not fail if no test ran.
      if (all.failed > 0) process.once('exit', () => (process.exitCode = 1));
    },
    // The runner asks for its progress once more after `stop`, at the very end of its output.
    getTestProgress: () => lines,
  };
}

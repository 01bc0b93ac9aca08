/** The runs themselves print their lines; this says on the error stream what failed, and nothing else. */
module.exports = class FaultsReporter {
  onTestResult(_test, { testResults, testExecError }) {
    if (testExecError) process.stderr.write(`${testExecError.stack ?? testExecError.message}\n`);
    for (const { status, title, failureMessages } of testResults) {
      if (status === 'failed') process.stderr.write(`✗ ${title}\n${failureMessages.join('\n')}\n`);
    }
  }
  onRunComplete(_contexts, { numPassedTests, numFailedTests }) {
    process.stderr.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
  }
  getLastError() {}
};

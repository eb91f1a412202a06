const { Runner, reporters } = require('mocha');

/** Mocha's dots, with the outcome in one line at the very end: `12 passed, 0 failed, 1 skipped`. */
module.exports = class OneLineReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      process.stdout.write(`${passes} passed, ${failures} failed, ${pending} skipped\n`);
    });
  }
};

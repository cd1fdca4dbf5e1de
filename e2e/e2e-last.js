const Sequencer = require("@jest/test-sequencer").default;

/** The end-to-end tests come after all others: what they would only show late, a smaller test shows early and better. */
module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (path.startsWith(__dirname) ? 1 : 0);
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};

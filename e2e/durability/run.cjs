/** A run that keeps what it must not forget: `run.cjs <store> <alerts file> <logs>`, with the built packages. */
const { join } = require("node:path");

const packages = join(__dirname, "..", "..", "packages");
const core = require(join(packages, "core"));
const engine = require(join(packages, "engine"));
const { openStore } = require(join(packages, "store-lmdb"));

class Opened extends core.Rule {
  id = "Harbour.Opened";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "LOW";
  dedupPeriodMinutes = 15;
  threshold = 3;
  when = { action: "open" };

  title(event) {
    return `Gate [${event.string("gate")}] opened`;
  }

  unique(event) {
    return event.string("person");
  }
}

/** Every tenth time that a person comes by, which only a rule that remembers can know. */
class Tenth extends core.Rule {
  id = "Harbour.Tenth";
  logTypes = ["Custom.Gate"];
  defaultSeverity = "HIGH";
  dedupPeriodMinutes = 0;
  when = { action: ["open", "close"] };

  async rule(event) {
    return (await core.contextOf(event).state.increment(event.string("person"), 1)) % 10 === 0;
  }

  title(event) {
    return `[${event.string("person")}] again, at [${event.string("time")}]`;
  }
}

async function main([store, alerts, logs]) {
  const durable = openStore(store);
  const sink = new engine.AlertFile(alerts);
  const sources = await engine.openSources([logs]);
  const summary = await engine.runRules({ sources, rules: [Opened, Tenth], sink, store: durable, commitIntervalMs: 5 });
  await durable.close();
  process.stdout.write(`${JSON.stringify({ events: summary.events })}\n`);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});

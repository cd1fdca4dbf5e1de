/** A receiver of logs: `receive.cjs <store> <alerts file> <port>`, with the built packages, until it is told to stop. */
const { join } = require("node:path");

const packages = join(__dirname, "..", "..", "packages");
const core = require(join(packages, "core"));
const engine = require(join(packages, "engine"));
const { openStore } = require(join(packages, "store-lmdb"));

/** One alert for each hundred events, which says how many of them were seen. */
class Arrived extends core.Rule {
  id = "Harbour.Arrived";
  logTypes = ["Custom.Arrival"];
  defaultSeverity = "LOW";
  dedupPeriodMinutes = 24 * 60;

  rule() {
    return true;
  }

  dedup(event) {
    return event.string("hundred");
  }
}

async function main([store, alerts, port]) {
  const stopping = new AbortController();
  process.once("SIGTERM", () => stopping.abort());
  const { signal } = stopping;
  const durable = openStore(store);
  const address = engine.listenAddress(`127.0.0.1:${port}`);
  const feed = await engine.httpInput({ address, directory: join(store, "received") }).start({ signal });
  const summary = await engine.runRules({
    sources: feed.sources,
    onKept: (keys) => feed.kept(keys),
    rules: [Arrived],
    sink: new engine.AlertFile(alerts),
    store: durable,
    signal,
    latenessMs: 0,
    commitIntervalMs: 50,
  });
  await feed.stop();
  await durable.close();
  process.stdout.write(`${JSON.stringify({ events: summary.events, malformed: summary.malformed })}\n`);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});

import { RuleTest } from "@pypanther/core";
import { AWSDNSCryptoDomain } from "../src/aws-dns-crypto-domain";

const query = {
  p_log_type: "AWS.VPCDns",
  srcAddr: "10.20.0.14",
  srcPort: "53122",
  query_name: "eu.pool.minexmr.com.",
  query_type: "A",
};

export const tests = [
  new RuleTest({
    name: "the name of a mining pool is looked up",
    expectedResult: true,
    log: query,
    expectedTitle: "[10.20.0.14:53122] looked up mining domain [eu.pool.minexmr.com.]",
    expectedDedup: "10.20.0.14",
  }),
  new RuleTest({
    name: "an OCSF record",
    expectedResult: true,
    log: {
      p_log_type: "OCSF.DnsActivity",
      src_endpoint: { ip: "10.20.0.14", port: 9 },
      query: { hostname: "nanopool.org" },
    },
  }),
  new RuleTest({
    name: "a harmless name",
    expectedResult: false,
    log: { ...query, query_name: "harbourline.example." },
  }),
  new RuleTest({
    name: "the pool's name is only a part",
    expectedResult: false,
    log: { ...query, query_name: "nanopool.org.harbourline.example" },
  }),
  new RuleTest({ name: "no name", expectedResult: false, log: { ...query, query_name: "..." } }),
];

export { AWSDNSCryptoDomain as rule };

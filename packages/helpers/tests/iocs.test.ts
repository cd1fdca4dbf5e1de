import { iocMatch } from "@pypanther/helpers/base";
import { CRYPTO_MINING_DOMAINS, LOG4J_EXPLOIT_IOCS, XZ_AMIS } from "@pypanther/helpers/iocs";

test.each([
  ["mining domains", CRYPTO_MINING_DOMAINS, 251, /^[a-z0-9.-]+$/],
  ["machine images with the xz backdoor", XZ_AMIS, 252, /^ami-[0-9a-f]{17}$/],
  ["signs of Log4Shell", LOG4J_EXPLOIT_IOCS, 17, /jndi:|^\$\{/],
])("%s are all there and well formed", (_what, iocs, count, shape) => {
  expect(iocs.size).toBe(count);
  expect([...iocs].filter((ioc) => !shape.test(ioc))).toEqual([]);
});

test("known indicators are found among others", () => {
  expect(iocMatch(["shop.example", "supportxmr.com"], CRYPTO_MINING_DOMAINS)).toEqual(["supportxmr.com"]);
});

export { CRYPTO_MINING_DOMAINS } from "./crypto-mining-domains";
export { XZ_AMIS } from "./xz-amis";

/** Pieces of text that give an attempt at Log4Shell (CVE-2021-44228) away. */
export const LOG4J_EXPLOIT_IOCS: ReadonlySet<string> = new Set([
  ...["${jndi:", "${lower:", "${upper:", "${env:", "${sys:", "${java:", "${date:", "${::-j", "jndi:${"],
  ...["jndi:ldap:/", "jndi:ldaps:/", "jndi:rmi:/", "jndi:dns:/", "jndi:iiop:/", "jndi:nis:/", "jndi:nds:/"],
  "jndi:corba:/",
]);

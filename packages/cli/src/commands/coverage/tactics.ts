/** Tactics of MITRE ATT&CK Enterprise: id → name, in the order of an attack. */
export const enterpriseTactics: ReadonlyMap<string, string> = new Map([
  ["TA0043", "Reconnaissance"],
  ["TA0042", "Resource Development"],
  ["TA0001", "Initial Access"],
  ["TA0002", "Execution"],
  ["TA0003", "Persistence"],
  ["TA0004", "Privilege Escalation"],
  ["TA0005", "Defense Evasion"],
  ["TA0006", "Credential Access"],
  ["TA0007", "Discovery"],
  ["TA0008", "Lateral Movement"],
  ["TA0009", "Collection"],
  ["TA0011", "Command and Control"],
  ["TA0010", "Exfiltration"],
  ["TA0040", "Impact"],
]);

/** A tactic's name; those of other matrices (Mobile, ICS) only say that they are. */
export function tacticName(id: string): string {
  return enterpriseTactics.get(id) ?? "Other than Enterprise";
}

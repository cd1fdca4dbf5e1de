const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PREFIX_LENGTH = 4;
/** 48 bits: the first of them is a flag, the last seven belong to what follows the account number. */
const ACCOUNT_CHARACTERS = 10;

/**
 * The account that an access key or principal id belongs to, which AWS encodes in the id itself; without left padding
 * zeros. "" when the text is no such id.
 */
export function extractAccountId(uniqueId: string): string {
  const encoded = uniqueId.slice(PREFIX_LENGTH, PREFIX_LENGTH + ACCOUNT_CHARACTERS);
  if (encoded.length < ACCOUNT_CHARACTERS) return "";
  let bits = 0n;
  for (const character of encoded) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return "";
    bits = (bits << 5n) | BigInt(digit);
  }
  // Ten characters hold 50 bits, two more than the number's six bytes.
  return (((bits >> 2n) & 0x7fffffffff80n) >> 7n).toString();
}

/** The account that an access key belongs to; "" when the text is no access key. */
export function awsKeyAccountId(awsKey: string): string {
  return extractAccountId(awsKey);
}

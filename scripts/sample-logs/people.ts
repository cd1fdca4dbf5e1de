/** Someone at Northwind Pay, a company that does not exist. */
export interface Person {
  readonly name: string;
  /** The name of the account at GitHub; AWS users have a dot instead of the hyphen. */
  readonly login: string;
  readonly githubId: number;
  readonly slackId: string;
  readonly address: string;
  readonly country: string;
}

const person = (
  name: string,
  login: string,
  githubId: number,
  slackId: string,
  address: string,
  country: string,
): Person => ({ name, login, githubId, slackId, address, country });

/** The developer who is phished. */
export const jo = person("Jo Lindqvist", "jo-lindqvist", 9120447, "U06JOLQ81", "203.0.113.24", "SE");
/** Who is on call. */
export const mira = person("Mira Castell", "mira-castell", 8804126, "U03MIRA57", "203.0.113.31", "SE");
const tomasz = person("Tomasz Rey", "tomasz-rey", 10447283, "U05TRE902", "192.0.2.88", "PL");
const ines = person("Ines Okafor", "ines-okafor", 9655310, "U04INOK33", "192.0.2.140", "DE");
const dan = person("Dan Vartan", "dan-vartan", 11093758, "U07DVAR14", "203.0.113.57", "SE");
/** The contractor in whose name the bait is sent. */
export const pell = person("Pell Marsh", "pell-marsh", 12870065, "U08PELL20", "192.0.2.203", "GB");

export const staff = [jo, mira, tomasz, ines, dan] as const;

/** Where the intruder comes from. */
export const intruderAddress = "198.51.100.77";

/** What the intruder does in the name of someone else. */
export const impersonated = (victim: Person): Person => ({ ...victim, address: intruderAddress, country: "NL" });

import { lookup } from "@pypanther/core";
import { whereAlpha2 } from "iso-3166-1";

/** ISO 3166-1's short names, the head word first, where the library's are older or turned round. */
const isoNames: Readonly<Record<string, string>> = {
  BO: "Bolivia, Plurinational State of",
  CC: "Cocos (Keeling) Islands",
  CD: "Congo, The Democratic Republic of the",
  CZ: "Czechia",
  FK: "Falkland Islands (Malvinas)",
  FM: "Micronesia, Federated States of",
  GB: "United Kingdom",
  IR: "Iran, Islamic Republic of",
  KP: "Korea, Democratic People's Republic of",
  KR: "Korea, Republic of",
  MD: "Moldova, Republic of",
  MF: "Saint Martin (French part)",
  MK: "North Macedonia",
  PS: "Palestine, State of",
  SX: "Sint Maarten (Dutch part)",
  SZ: "Eswatini",
  TR: "Türkiye",
  TZ: "Tanzania, United Republic of",
  US: "United States",
  VA: "Holy See (Vatican City State)",
  VE: "Venezuela, Bolivarian Republic of",
  VG: "Virgin Islands, British",
  VI: "Virgin Islands, U.S.",
};

/** The name of the country that has an ISO 3166-1 alpha-2 code, in any case; undefined for what is no such code. */
export function countryName(code: string): string | undefined {
  // The library would put a text of any length in capitals for each of its countries.
  const found = code.length === 2 ? whereAlpha2(code) : undefined;
  return found && (lookup(isoNames, found.alpha2) ?? found.country);
}

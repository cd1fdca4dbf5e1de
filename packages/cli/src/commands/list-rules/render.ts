import { wireNames } from "@pypanther/core/runtime";
import { renderCsv } from "../../render/csv";
import { renderTable } from "../../render/table";
import type { RuleListing } from "./list-rules";

function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "-";
  if (!Array.isArray(value)) return String(value).replace(/\s+/g, " ").trim();
  if (value.length === 0) return "-";
  const shown = value.slice(0, 2).map(String);
  return [...shown, ...(value.length > 2 ? [`+${value.length - 2}`] : [])].join(", ");
}

const header = ({ columns }: RuleListing): string[] => columns.map((column) => wireNames[column]);

/** A table that fits `width` characters, with the number of rules below it unless `total` is false. */
export function renderListing(listing: RuleListing, width: number, total = true): string {
  const rows = listing.rows.map((row) => row.map(cellText));
  const table = renderTable({ header: header(listing), rows }, width);
  return total ? `${table}Total rules: ${rows.length}\n` : table;
}

/** One JSON document: the rules with the shown attributes, and their number. */
export function renderListingJson(listing: RuleListing): string {
  const names = header(listing);
  const rules = listing.rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  return `${JSON.stringify({ rules, total_rules: rules.length }, null, 2)}\n`;
}

/** CSV with a header line. */
export function renderListingCsv(listing: RuleListing): string {
  return renderCsv(header(listing), listing.rows);
}

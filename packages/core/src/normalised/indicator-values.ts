import { isIP } from "node:net";
import type { Indicator } from "../log-formats";

/** What one value adds to the `p_any_` fields, by the field's name without that beginning. */
export type Add = (field: string, value: string) => void;

const account = /^\d{12}$/;
const instance = /^i-[0-9a-f]{8,17}$/;
const hash = (length: number): RegExp => new RegExp(`^[0-9a-f]{${length}}$`, "i");
const mac = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i;
const md5 = hash(32);
const sha1 = hash(40);
const sha256 = hash(64);

function addHost(value: string, add: Add): void {
  const host = value.replace(/^\[|\]$/g, "");
  if (host === "") return;
  add(isIP(host) === 0 ? "domain_names" : "ip_addresses", host);
}

function addUrl(value: string, add: Add): void {
  if (!URL.canParse(value)) return;
  addHost(new URL(value).hostname, add);
}

/** A host with a port. */
function addAddress(value: string, add: Add): void {
  if (isIP(value) !== 0) return addHost(value, add);
  addHost(value.replace(/:\d{1,5}$/, ""), add);
}

function addArn(value: string, add: Add): void {
  if (!value.startsWith("arn:")) return;
  add("aws_arns", value);
  const [, , , , owner = "", ...resource] = value.split(":");
  if (account.test(owner)) add("aws_account_ids", owner);
  const id = resource.join(":").split("/")[1] ?? "";
  if (instance.test(id)) add("aws_instance_ids", id);
}

const when =
  (pattern: RegExp, field: string) =>
  (value: string, add: Add): void => {
    if (pattern.test(value)) add(field, value);
  };
const always =
  (field: string) =>
  (value: string, add: Add): void =>
    add(field, value);

/** What a value of each kind of indicator adds; what is not of that kind adds nothing. */
export const addIndicator: Readonly<Record<Indicator, (value: string, add: Add) => void>> = {
  actor_id: always("actor_ids"),
  aws_account_id: when(account, "aws_account_ids"),
  aws_arn: addArn,
  aws_instance_id: when(instance, "aws_instance_ids"),
  aws_tag: always("aws_tags"),
  domain: addHost,
  email: (value, add) => {
    if (value.includes("@")) add("emails", value);
  },
  hostname: addHost,
  ip: (value, add) => {
    if (isIP(value) !== 0) add("ip_addresses", value);
  },
  mac: when(mac, "mac_addresses"),
  md5: when(md5, "md5_hashes"),
  net_addr: addAddress,
  serial_number: always("serial_numbers"),
  sha1: when(sha1, "sha1_hashes"),
  sha256: when(sha256, "sha256_hashes"),
  trace_id: always("trace_ids"),
  url: addUrl,
  username: always("usernames"),
};

/** Which `p_any_` fields, without that beginning, values of each kind of indicator may add to. */
export const fieldsOfIndicator: Readonly<Record<Indicator, readonly string[]>> = {
  actor_id: ["actor_ids"],
  aws_account_id: ["aws_account_ids"],
  aws_arn: ["aws_arns", "aws_account_ids", "aws_instance_ids"],
  aws_instance_id: ["aws_instance_ids"],
  aws_tag: ["aws_tags"],
  domain: ["domain_names", "ip_addresses"],
  email: ["emails"],
  hostname: ["domain_names", "ip_addresses"],
  ip: ["ip_addresses"],
  mac: ["mac_addresses"],
  md5: ["md5_hashes"],
  net_addr: ["domain_names", "ip_addresses"],
  serial_number: ["serial_numbers"],
  sha1: ["sha1_hashes"],
  sha256: ["sha256_hashes"],
  trace_id: ["trace_ids"],
  url: ["domain_names", "ip_addresses"],
  username: ["usernames"],
};

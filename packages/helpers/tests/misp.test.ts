import { PantherEvent } from "@pypanther/core";
import { getMispWarningLists, MISPWarningLists } from "../src/misp";

const event = new PantherEvent({
  p_enrichment: {
    misp_warning_lists: {
      p_any_ip_addresses: [
        { p_match: "192.0.2.53", cidr: "192.0.2.0/24", warning_lists: [{ id: "resolvers", name: "Open resolvers" }] },
      ],
      sourceAddress: { p_match: "198.51.100.4", cidr: "198.51.100.0/24", warning_lists: [] },
    },
  },
});

test("there are no warning lists without enrichment", () => {
  expect(getMispWarningLists(event)).toBeInstanceOf(MISPWarningLists);
  expect(getMispWarningLists(new PantherEvent({}))).toBeNull();
});

test.each([
  ["an address on the list", "192.0.2.53", "resolvers", true],
  ["a list the address is not on", "192.0.2.53", "cdn", false],
  ["an address that only another field holds", "198.51.100.4", "resolvers", false],
])("membership of %s", (_, address, id, expected) => {
  expect(new MISPWarningLists(event).hasWarningListId(address, id)).toBe(expected);
});

test("the matches of a field are readable", () => {
  const lists = new MISPWarningLists(event);
  expect(lists.cidr("sourceAddress")).toBe("198.51.100.0/24");
  expect(lists.cidr("p_any_ip_addresses")).toEqual(["192.0.2.0/24"]);
  expect(lists.warningLists("sourceAddress")).toEqual([]);
  expect(lists.warningLists("other")).toBeNull();
});

test("a single match and broken matches are no reason to fail", () => {
  const single = { p_match: "192.0.2.53", warning_lists: [{ id: "resolvers" }] };
  const membership = (matches: unknown) =>
    new MISPWarningLists(
      new PantherEvent(
        JSON.parse(JSON.stringify({ p_enrichment: { misp_warning_lists: { p_any_ip_addresses: matches } } })),
      ),
    ).hasWarningListId("192.0.2.53", "resolvers");
  expect(membership(single)).toBe(true);
  expect([null, 7, "text", [null, 7], [{ p_match: "192.0.2.53", warning_lists: "resolvers" }]].map(membership)).toEqual(
    [false, false, false, false, false],
  );
});

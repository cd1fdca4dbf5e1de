import { type JsonObject, PantherEvent } from "@pypanther/core";
import { failedSignInContext, signInPlace, sourceIpField } from "../src/sign-in";

function eventWith(log: JsonObject, sourceIpPath: string | null = "client.ip") {
  return new PantherEvent(log, { value: () => null, path: () => sourceIpPath });
}

const places = (...fields: string[]) => ({
  p_enrichment: { ipinfo_location: Object.fromEntries(fields.map((name) => [name, { city: "Porto" }])) },
});

describe("sourceIpField", () => {
  test("is the path of the unified field", () => {
    expect(sourceIpField(eventWith({ client: { ip: "192.0.2.4" }, ...places("other") }))).toBe("client.ip");
  });

  test("is the only field that was enriched when the address is computed", () => {
    expect(sourceIpField(eventWith({ source: "192.0.2.4", ...places("source") }, "sourceIp"))).toBe("source");
  });

  test("is not guessed among several", () => {
    expect(sourceIpField(eventWith(places("one", "two"), "sourceIp"))).toBe("sourceIp");
  });

  test("is empty without a source address", () => {
    expect(sourceIpField(eventWith({}, null))).toBe("");
  });
});

describe("signInPlace", () => {
  test("is the log type", () => {
    expect(signInPlace(eventWith({ p_log_type: "Okta.SystemLog" }))).toBe("[Okta.SystemLog]");
  });

  test("tells the account of AWS too", () => {
    expect(signInPlace(eventWith({ p_log_type: "AWS.CloudTrail", recipientAccountId: "401256739912" }))).toBe(
      "[AWS.CloudTrail], account [401256739912]",
    );
  });
});

describe("failedSignInContext", () => {
  test("tells place, network and delay", () => {
    const log = {
      ip: "192.0.2.4",
      p_event_time: "2026-02-03 10:00:00",
      p_parse_time: "2026-02-03 10:01:05",
      p_enrichment: {
        ipinfo_location: { ip: { city: "Porto", region: "Norte", country: "PT" } },
        ipinfo_asn: { ip: { asn: "AS64500", name: "Douro Cable" } },
      },
    };
    expect(failedSignInContext(eventWith(log, "ip"))).toEqual({
      geolocation: "Porto, Norte in PT",
      ip: "192.0.2.4",
      reverse_lookup: "No reverse lookup hostname",
      ip_org: "AS64500 Douro Cable",
      parseDelay: "1 minute(s) 5 second(s)",
    });
  });

  test("says what is not known without enrichment", () => {
    expect(failedSignInContext(eventWith({}))).toEqual({
      geolocation: "None, None in None",
      ip: null,
      reverse_lookup: "No reverse lookup hostname",
      ip_org: "No organization listed",
      parseDelay: "",
    });
  });
});

import type { Dice } from "./dice";
import { at, type Entry, throughout } from "./evening";
import { impersonated, intruderAddress, jo, mira, pell, type Person, staff } from "./people";

const desktopClient =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Slack/4.41.105 Safari/537.36";
const intruderClient = "python-requests/2.32.3";

const documents = [
  "sprint-review.pdf",
  "checkout-latency.png",
  "holiday-plan.xlsx",
  "ledger-migration.md",
  "on-call-rota.pdf",
  "design-tokens.zip",
] as const;
const channels = ["payments", "releases", "lunch", "reading-group"] as const;

/** The evening in the audit log of the Slack workspace. */
export function slackEntries(dice: Dice): Entry[] {
  const id = (kind: string) => kind + dice.text(10, "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789");
  const userOf = ({ slackId, name, login }: Person) => ({
    id: slackId,
    name,
    email: `${login.replace("-", ".")}@northwind-pay.example`,
    team: "T02NWPAY",
  });
  const sessions = new Map<string, number>();

  function sessionOf({ slackId, address }: Person): number {
    const key = slackId + address;
    const session = sessions.get(key) ?? 7_204_000_000_000 + dice.below(900_000_000);
    sessions.set(key, session);
    return session;
  }

  function entry(time: number, actor: Person, action: string, fields: Record<string, unknown>): Entry {
    const log = {
      id: dice.uuid(),
      date_create: time / 1000,
      action,
      actor: { type: "user", user: userOf(actor) },
      ...fields,
      context: {
        location: { type: "workspace", id: "T02NWPAY", name: "Northwind Pay", domain: "northwind-pay" },
        ua: actor.address === intruderAddress ? intruderClient : desktopClient,
        ip_address: actor.address,
        session_id: sessionOf(actor),
      },
    };
    return { time, log };
  }

  const user = (person: Person) => ({ entity: { type: "user", user: userOf(person) } });
  const file = (name: string) => ({
    entity: { type: "file", file: { id: id("F"), name, filetype: name.split(".").at(-1), title: name } },
  });
  const app = (name: string, scopes: readonly string[]) => ({
    entity: {
      type: "app",
      app: { id: "A08XPRT4Q", name, is_distributed: true, is_directory_approved: false, scopes },
    },
  });

  function onUser(time: number, action: string): Entry {
    const person = dice.pick(staff);
    return entry(time, person, action, user(person));
  }

  const someone = () => dice.pick(staff);
  const work = [
    ...throughout(dice, 18, (time) => onUser(time, "user_login")),
    ...throughout(dice, 12, (time) => onUser(time, "user_logout")),
    ...throughout(dice, 30, (time) => entry(time, someone(), "file_downloaded", file(dice.pick(documents)))),
    ...throughout(dice, 14, (time) => entry(time, someone(), "file_uploaded", file(dice.pick(documents)))),
    ...throughout(dice, 10, (time) => {
      const channel = { id: id("C"), privacy: "public", name: dice.pick(channels), is_shared: false };
      return entry(time, someone(), "user_channel_join", { entity: { type: "channel", channel } });
    }),
  ];

  const intruder = impersonated(jo);
  const attack = [
    entry(at("19:36:22"), pell, "file_uploaded", file("bonus-letter-q2.html")),
    entry(at("19:36:25"), pell, "file_malicious_content_detected", file("bonus-letter-q2.html")),
    entry(at("19:39:50"), jo, "file_downloaded", file("bonus-letter-q2.html")),
    entry(at("19:44:08"), intruder, "user_login", user(jo)),
    entry(at("19:45:31"), intruder, "anomaly", {
      ...user(jo),
      details: {
        action_timestamp: at("19:45:29") * 1000,
        reason: ["session_fingerprint", "unexpected_user_agent"],
        previous_ip_address: jo.address,
        previous_ua: desktopClient,
      },
    }),
    entry(
      at("19:58:14"),
      intruder,
      "app_installed",
      app("Inbox Exporter", ["channels:history", "files:read", "groups:history", "users:read"]),
    ),
    ...["aws-root-handover.pdf", "payout-runbook.md", "vault-recovery.pdf"].map((name, index) =>
      entry(at(`20:09:${10 + index * 9}`), intruder, "file_downloaded", file(name)),
    ),
  ];

  const response = [entry(at("21:36:03"), mira, "user_session_reset_by_admin", user(jo))];
  return [...work, ...attack, ...response];
}

import type { Dice } from "./dice";
import { at, type Entry, sometime, throughout } from "./evening";
import { impersonated, jo, mira, type Person, staff } from "./people";

const repositories = [
  "northwind-pay/checkout",
  "northwind-pay/ledger",
  "northwind-pay/website",
  "northwind-pay/mobile-app",
  "northwind-pay/infrastructure",
] as const;
const checkout = repositories[0];
const website = repositories[2];
const firstRepositoryId = 611204480;

const browser =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/605.1.15";
const git = "git/2.45.2";

const ci: Person = {
  name: "Northwind CI",
  login: "northwind-ci[bot]",
  githubId: 77310952,
  slackId: "",
  address: "192.0.2.16",
  country: "DE",
};

interface Run {
  readonly name: string;
  readonly repository: string;
  readonly conclusion: string;
}

/** The evening in the audit log of the organization at GitHub. */
export function githubEntries(dice: Dice): Entry[] {
  let runs = 9_481_200_000;

  function entry(time: number, actor: Person, action: string, fields: Record<string, unknown>): Entry {
    const log = {
      "@timestamp": time,
      _document_id: dice.text(22, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789-_"),
      action,
      actor: actor.login,
      actor_id: actor.githubId,
      actor_ip: actor.address,
      actor_is_bot: actor === ci,
      actor_location: { country_code: actor.country },
      created_at: time,
      org: "northwind-pay",
      org_id: 148820377,
      ...fields,
    };
    return { time, log };
  }

  const inRepository = (repo: string) => ({
    repo,
    repo_id: firstRepositoryId + repositories.indexOf(repo as (typeof repositories)[number]) * 7331,
    public_repo: repo === website,
  });

  function transfer(time: number, actor: Person, action: string, repository: string): Entry {
    return entry(time, actor, action, {
      ...inRepository(repository),
      repository,
      repository_public: repository === website,
      transport_protocol: 2,
      transport_protocol_name: "ssh",
      user_agent: git,
    });
  }

  function change(time: number, actor: Person, action: string, fields: Record<string, unknown>): Entry {
    const operation_type = action.split(".").at(-1)?.startsWith("destroy") ? "remove" : "create";
    return entry(time, actor, action, { operation_type, user_agent: browser, ...fields });
  }

  function workflowRun(time: number, actor: Person, { name, repository, conclusion }: Run): Entry[] {
    const completed = time + (120 + dice.below(240)) * 1000;
    const shared = {
      ...inRepository(repository),
      name,
      event: "push",
      head_branch: "main",
      head_sha: dice.text(40, "0123456789abcdef"),
      run_attempt: 1,
      run_number: 400 + dice.below(900),
      workflow_id: 88120 + name.length,
      workflow_run_id: (runs += 1 + dice.below(5000)),
      started_at: new Date(time).toISOString(),
    };
    return [
      entry(time, actor, "workflows.created_workflow_run", shared),
      entry(completed, actor, "workflows.completed_workflow_run", {
        ...shared,
        conclusion,
        completed_at: new Date(completed).toISOString(),
      }),
    ];
  }

  const someone = () => dice.pick(staff);
  const somewhere = () => dice.pick(repositories);
  const work = [
    ...throughout(dice, 24, (time) => transfer(time, someone(), "git.clone", somewhere())),
    ...throughout(dice, 34, (time) => transfer(time, someone(), "git.fetch", somewhere())),
    ...throughout(dice, 22, (time) => transfer(time, someone(), "git.push", somewhere())),
    ...throughout(dice, 18, (time) => transfer(time, ci, "git.fetch", somewhere())),
    ...throughout(dice, 9, (time) => {
      const fields = { ...inRepository(somewhere()), pull_request_id: 2_100_400 + dice.below(9000) };
      return change(time, someone(), dice.pick(["pull_request.create", "pull_request.merge"]), fields);
    }),
    ...throughout(dice, 6, (time) =>
      change(time, someone(), "pull_request_review.submit", { ...inRepository(somewhere()), state: "approved" }),
    ),
    ...Array.from({ length: 14 }, () => {
      const name = dice.pick(["unit-tests", "dependency-scan", "lint", "preview"]);
      return workflowRun(sometime(dice), someone(), { name, repository: somewhere(), conclusion: "success" });
    }).flat(),
    ...workflowRun(at("17:52:10"), mira, { name: "deploy-production", repository: checkout, conclusion: "success" }),
    // A workflow that nobody watches may fail.
    ...workflowRun(at("18:31:44"), staff[3], { name: "unit-tests", repository: website, conclusion: "failure" }),
    // Our own automation clears what finished releases leave behind; a filter in main.ts keeps that quiet.
    change(at("18:05:00"), ci, "protected_branch.destroy", { ...inRepository(website), name: "release/2026-05" }),
  ];

  const intruder = impersonated(jo);
  const attack = [
    change(at("19:52:36"), intruder, "public_key.create", {
      user: jo.login,
      title: "laptop",
      fingerprint: `SHA256:${dice.text(43, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}`,
    }),
    ...repositories.map((name, index) => transfer(at(`20:0${3 + index}:1${index}`), intruder, "git.clone", name)),
    change(at("20:12:05"), intruder, "repo.add_member", {
      ...inRepository(checkout),
      user: "kestrel-dev-88",
      user_id: 201448763,
      visibility: "private",
    }),
    change(at("20:15:48"), intruder, "protected_branch.destroy", { ...inRepository(checkout), name: "main" }),
    transfer(at("20:18:20"), intruder, "git.push", checkout),
    ...workflowRun(at("20:18:31"), intruder, {
      name: "deploy-production",
      repository: checkout,
      conclusion: "failure",
    }),
  ];

  const response = [
    change(at("21:31:12"), mira, "protected_branch.create", { ...inRepository(checkout), name: "main" }),
    change(at("21:33:40"), mira, "org.block_user", { blocked_user: "kestrel-dev-88" }),
  ];
  return [...work, ...attack, ...response];
}

import {
  DataModel,
  declareLogType,
  definePack,
  getPantherRules,
  PantherEvent,
  Project,
  register,
  registeredDataModels,
  registeredRules,
  Rule,
  Severity,
} from "@pypanther/core";
import { changedRules, dataModelFor, instantiate, isUsableLogType, runRule } from "@pypanther/core/runtime";

class Gate extends Rule {
  id = "Harbour.Gate";
  logTypes = ["Custom.Gate"];
  defaultSeverity = Severity.LOW;
  opensAt = 6;

  rule(event: PantherEvent) {
    return event.number("hour") < this.opensAt;
  }
}

class North extends DataModel {
  id = "North";
  logTypes = ["Custom.Gate"];
  mappings = [{ name: "actor", path: "who" }];
}

class South extends DataModel {
  id = "South";
  logTypes = ["Custom.Gate"];
  mappings = [{ name: "actor", path: "person" }];
}

beforeAll(() => {
  definePack({ name: "rules-two-projects", version: "1.0.0", rules: [Gate], logTypes: ["Harbour.Announced"] });
});

let early: Project;
let late: Project;

beforeEach(() => {
  early = new Project();
  late = new Project();
});

test("two projects override the same rule of a pack, each for itself", () => {
  early.load(() => Gate.override({ opensAt: 4 }));
  late.load(() => Gate.override({ opensAt: 9, defaultSeverity: Severity.HIGH }));

  expect(early.load(() => Gate.attributes)).toMatchObject({ opensAt: 4, defaultSeverity: "LOW" });
  expect(late.load(() => Gate.attributes)).toMatchObject({ opensAt: 9, defaultSeverity: "HIGH" });
  expect(early.load(() => Gate.attributes)).toMatchObject({ opensAt: 4 });
  expect(new Project().load(() => [Gate.attributes["opensAt"], changedRules()])).toEqual([6, []]);
});

test("events are evaluated by instances of two projects in turn, each by its own settings", () => {
  early.load(() => Gate.override({ opensAt: 4 }));
  late.load(() => Gate.override({ opensAt: 9 }));
  const [first, second] = [early.load(() => instantiate(Gate)), late.load(() => instantiate(Gate))];
  const verdicts = [3, 5, 8, 10].map((hour) =>
    [first, second].map((rule) => runRule(rule, new PantherEvent({ hour }))),
  );
  expect(verdicts.map((pair) => pair.map((result) => "triggerAlert" in result && result.triggerAlert))).toEqual([
    [true, true],
    [false, true],
    [false, true],
    [false, false],
  ]);
});

test("a project sees neither the registered rules nor the data models of another", () => {
  early.load(() => register(Gate, North));
  late.load(() => register(South));

  expect(early.load(() => [registeredRules(), registeredDataModels()])).toEqual([[Gate], [North]]);
  expect(late.load(() => [registeredRules(), registeredDataModels()])).toEqual([[], [South]]);
  const event = new PantherEvent({ who: "ana", person: "ben" });
  const actor = (project: Project) => project.load(() => dataModelFor("Custom.Gate")?.value(event, "actor"));
  expect([actor(early), actor(late), actor(early), actor(new Project())]).toEqual(["ana", "ben", "ana", undefined]);
});

test("a log type is declared for one project, and announced by a pack for all", () => {
  early.load(() => declareLogType("Harbour.Crane"));
  expect(early.load(() => isUsableLogType("Harbour.Crane"))).toBe(true);
  expect(late.load(() => isUsableLogType("Harbour.Crane"))).toBe(false);
  expect(late.load(() => isUsableLogType("Harbour.Announced"))).toBe(true);
});

test("every project has the rules of loaded packs", () => {
  expect(late.load(() => getPantherRules({ id: "Harbour.Gate" }))).toEqual([Gate]);
});

test("a project is the current one for the length of the call, also when it throws", () => {
  const before = Project.current;
  const inner = early.load(() => [Project.current, late.load(() => Project.current), Project.current]);
  expect(inner).toEqual([early, late, early]);
  expect(() =>
    early.load(() => {
      throw new Error("no main file");
    }),
  ).toThrow("no main file");
  expect(Project.current).toBe(before);
});

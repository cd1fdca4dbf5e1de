import { type PantherEvent, PantherEvent as Event, Rule, Severity } from "../src";

interface Door {
  readonly holder?: string | null;
  readonly site?: {
    readonly floor?: number | null;
    readonly doors?: readonly { readonly name?: string | null }[] | null;
  } | null;
  readonly details?: Readonly<Record<string, never>> | null;
}

class DoorOpened extends Rule<Door> {
  id = "Test.Door.Opened";
  logTypes = ["Custom.Door"];
  defaultSeverity = Severity.LOW;

  override rule(event: PantherEvent<Door>): boolean {
    return event.number("site", "floor") === 7 && event.string("details", "anything", "below") === "";
  }

  override title(event: PantherEvent<Door>): string {
    return event.string("holder");
  }

  misspelt(event: PantherEvent<Door>): unknown[] {
    return [
      // @ts-expect-error the field is called holder
      event.string("holders"),
      // @ts-expect-error the field is called floor
      event.number("site", "floors"),
      // @ts-expect-error lists are not entered
      event.string("site", "doors", "name"),
      // @ts-expect-error the field is called holder
      event.get("holders"),
      event.get("p_row_id"),
    ];
  }
}

test("a rule whose events have a type is a rule like any other", async () => {
  const rules: (typeof Rule.prototype)[] = [new DoorOpened()];
  const result = await rules[0]?.run(new Event({ holder: "mara", site: { floor: 7 } }));
  expect(result).toMatchObject({ triggerAlert: true, titleOutput: "mara" });
  expect(() => DoorOpened.validate()).not.toThrow();
});

test("a path that is misspelt does not compile, and reads a neutral value where it is read all the same", () => {
  const event: PantherEvent = new Event<Door>({ holder: "mara" });
  expect(new DoorOpened().misspelt(event)).toEqual(["", 0, "", null, null]);
});

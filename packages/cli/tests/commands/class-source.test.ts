import { classSource, methodSource } from "../../src/commands/get-rule/class-source";

const file = `import { Rule } from "@pypanther/core";

const ignored = "class Door extends Rule { }";

/** What is behind the door. */
export class Door extends Rule {
  id = "Tidewater.Door"; // } not the end
  pattern = /[}"]/;
  label = \`\${"}" + \`{\${this.id}\`}\`;

  override rule(event: PantherEvent): boolean;
  override rule(event: PantherEvent): boolean {
    return this.title({ rule: () => "}" }) === "x";
  }

  protected async title<T>(_given: T): Promise<string> {
    return "a";
  }

  alertContext(): { door: string } {
    return { door: this.id };
  }
}

export class Doorway {}
`;

describe("the source of a class", () => {
  test("goes from its doc comment to the brace that closes it, whatever strings and patterns hold", () => {
    const source = classSource(file, "Door");
    expect(source?.startsWith("/** What is behind the door. */\nexport class Door extends Rule {")).toBe(true);
    expect(source?.endsWith("    return { door: this.id };\n  }\n}")).toBe(true);
  });

  test("is found by the whole name", () => {
    expect(classSource(file, "Doorway")).toBe("export class Doorway {}");
    expect(classSource(file, "Doo")).toBeUndefined();
  });
});

describe("the source of a method", () => {
  const source = classSource(file, "Door") ?? "";

  test("is its implementation, modifiers included", () => {
    expect(methodSource(source, "rule")).toBe(`override rule(event: PantherEvent): boolean {
    return this.title({ rule: () => "}" }) === "x";
  }`);
  });

  test("may have type parameters", () => {
    expect(methodSource(source, "title")).toMatch(/^protected async title<T>\(_given: T\): Promise<string> \{/);
  });

  test("may return an object type", () => {
    expect(methodSource(source, "alertContext")).toMatch(/return \{ door: this\.id \};\n {2}\}$/);
  });

  test("is undefined when the class does not define it", () => {
    expect(methodSource(source, "dedup")).toBeUndefined();
  });
});

import { renderCsv } from "../../src/render/csv";

describe("CSV", () => {
  test("has a header line and one line for each row", () => {
    expect(renderCsv(["id", "enabled", "threshold"], [["A.B", true, 3]])).toBe("id,enabled,threshold\nA.B,true,3\n");
  });

  test("quotes what holds commas, quotes or line breaks", () => {
    expect(renderCsv(["a"], [['say "hi", twice\nplease']])).toBe('a\n"say ""hi"", twice\nplease"\n');
  });

  test("joins a list inside one pair of quotes", () => {
    expect(renderCsv(["a"], [[["x", "y"]], [["x"]], [[]]])).toBe('a\n"x,y"\nx\n\n');
  });

  test("leaves null empty", () => {
    expect(renderCsv(["a", "b"], [[null, "x"]])).toBe("a,b\n,x\n");
  });

  test.each(["=1+1", "+1", "-1", "@cmd", "\tx"])("keeps a spreadsheet from computing %j", (text) => {
    expect(renderCsv(["a"], [[text]])).toContain(`'${text}`);
  });

  test("leaves negative numbers numbers", () => {
    expect(renderCsv(["a"], [[-1]])).toBe("a\n-1\n");
  });
});

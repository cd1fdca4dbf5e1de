import { readSettings } from "../src/commands/upload/settings";
import { main } from "../src/main";
import { testContext } from "./support/context";
import { makeProject, removeProject } from "./support/upload-project";
import { uploadBench, type UploadBench } from "./support/upload-run";

jest.setTimeout(60_000);

const directories: string[] = [];

function directoryWith(settings: string): string {
  const directory = makeProject({ ".panther_settings.yml": settings });
  directories.push(directory);
  return directory;
}

afterEach(() => {
  for (const directory of directories.splice(0)) removeProject(directory);
});

describe("settings", () => {
  const file = "api_host: file.example\nAPI_TOKEN: file-token\nunknown: [1, 2]\n";
  const env = { PANTHER_API_HOST: "env.example", panther_api_token: "env-token" };

  test("come from flags first", () => {
    const { apiHost } = readSettings({ flags: { apiHost: "flag.example" }, env, directory: directoryWith(file) });
    expect(apiHost).toEqual({ value: "flag.example", source: "--api-host" });
  });

  test("come from the environment next, whatever the case of its names", () => {
    const { apiHost, apiToken } = readSettings({ flags: {}, env, directory: directoryWith(file) });
    expect(apiHost).toEqual({ value: "env.example", source: "the environment variable PANTHER_API_HOST" });
    expect(apiToken?.value).toBe("env-token");
  });

  test("come from the settings file last, whatever the case of its names", () => {
    const { apiHost, apiToken } = readSettings({ flags: {}, env: {}, directory: directoryWith(file) });
    expect(apiHost).toEqual({ value: "file.example", source: ".panther_settings.yml" });
    expect(apiToken?.value).toBe("file-token");
  });

  test("keep every token that was found, so that none of them is uploaded", () => {
    const { tokens } = readSettings({ flags: { apiToken: "flag-token" }, env, directory: directoryWith(file) });
    expect(tokens).toEqual(["flag-token", "env-token", "file-token"]);
  });

  test("may be digits", () => {
    const { apiToken } = readSettings({ flags: {}, env: {}, directory: directoryWith("api_token: 00412\n") });
    expect(apiToken?.value).toBe("00412");
  });

  test("that are no text are refused by name", () => {
    const read = (): unknown => readSettings({ flags: {}, env: {}, directory: directoryWith("api_token: [a]\n") });
    expect(read).toThrow("api_token in .panther_settings.yml must be a single text.");
  });

  test("in a broken file are refused by line, without quoting it", () => {
    const read = (): unknown =>
      readSettings({ flags: {}, env: {}, directory: directoryWith('a: b\napi_token: "onyx-3') });
    expect(read).toThrow(/^\.panther_settings\.yml, line \d+ cannot be read\./);
    expect(read).not.toThrow(/onyx-3/);
  });
});

describe("upload with settings", () => {
  let bench: UploadBench;

  beforeEach(async () => {
    bench = await uploadBench();
  });
  afterEach(() => bench.close());

  test("tells with --verbose where each came from", async () => {
    const { err } = await bench.run({ options: { dryRun: true, verbose: true } });
    expect(err).toContain("API token from the environment variable PANTHER_API_TOKEN\n");
    expect(err).toContain("API host from the environment variable PANTHER_API_HOST\n");
    expect(err).toContain(`API endpoint: ${bench.backend.url}\n`);
  });

  test("never shows the token or the presigned URL, in whatever form of output", async () => {
    for (const output of ["text", "json"] as const) {
      const { out, err } = await bench.run({ options: { confirm: true, verbose: true, output } });
      expect(out + err).not.toContain(bench.backend.token);
      expect(out + err).not.toContain(bench.backend.signature);
    }
  });

  test("warns of a token on the command line", async () => {
    const { code, err } = await bench.run({ options: { dryRun: true, apiToken: bench.backend.token } });
    expect(code).toBe(0);
    expect(err).toContain("Set PANTHER_API_TOKEN instead.");
  });

  test("refuses a project that contains the token", async () => {
    const files = { "content/helpers/words.json": JSON.stringify(["forced", bench.backend.token]) };
    const { code, err } = await bench.run({ options: { confirm: true }, files });
    expect(code).toBe(1);
    expect(err).toContain("content/helpers/words.json:1 contains the API token");
    expect(bench.backend.requests).toEqual([]);
  });

  test("takes them from the settings file", async () => {
    const { url, token } = bench.backend;
    const files = { ".panther_settings.yml": `api_host: ${url}\napi_token: ${token}\n` };
    const { code } = await bench.run({ options: { dryRun: true }, env: {}, files });
    expect(code).toBe(0);
  });

  test.each([
    ["no token", { PANTHER_API_HOST: "acme.example" }, "TOKEN_MISSING"],
    ["no host", { PANTHER_API_TOKEN: "onyx-3310-token" }, "HOST_MISSING"],
    ["plain http", { PANTHER_API_HOST: "http://acme.example", PANTHER_API_TOKEN: "onyx-3310-token" }, "INSECURE_HOST"],
  ])("refuses %s before anything else", async (_what, env, code) => {
    const ran = await bench.run({
      options: { confirm: true, output: "json" },
      env,
      files: { "main.ts": "syntax error" },
    });
    expect(ran.code).toBe(1);
    expect(ran.document().failed_upload_details?.code).toBe(code);
  });

  test("names the variable to set when there is no token", async () => {
    const { err } = await bench.run({ options: { confirm: true }, env: { PANTHER_API_HOST: "acme.example" } });
    expect(err).toContain("Set PANTHER_API_TOKEN");
  });
});

describe("the command line", () => {
  test("does not take --dry-run together with --skip-summary", async () => {
    const context = testContext();
    expect(await main(["upload", "--dry-run", "--skip-summary"], context)).toBe(2);
    expect(context.stderr.text()).toContain("exclude each other");
  });

  test.each(["--confirm", "--yes"])("takes %s for the answer", async (flag) => {
    const context = testContext({ cwd: directoryWith("") });
    expect(await main(["upload", flag], context)).toBe(1);
    expect(context.stderr.text()).toContain("No API token is configured");
  });
});

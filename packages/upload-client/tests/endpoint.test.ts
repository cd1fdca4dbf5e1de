import { BackendClient, resolveEndpoint } from "../src";

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "accepted";
};

describe("the endpoint of a host", () => {
  test.each([
    ["a bare domain", "lumen.example", "https://api.lumen.example/public/graphql"],
    ["a domain with spaces and a slash around it", " lumen.example/ \n", "https://api.lumen.example/public/graphql"],
    ["a domain that already starts with api", "api.lumen.example", "https://api.lumen.example/public/graphql"],
    ["a full URL, as it is", "https://gateway.lumen.example/v2/graphql", "https://gateway.lumen.example/v2/graphql"],
    ["plain http to 127.0.0.1", "http://127.0.0.1:4000/graphql", "http://127.0.0.1:4000/graphql"],
    ["plain http to ::1", "http://[::1]:4000/graphql", "http://[::1]:4000/graphql"],
    ["plain http to localhost", "http://localhost/graphql", "http://localhost/graphql"],
  ])("%s", (_, host, endpoint) => {
    expect(resolveEndpoint(host).href).toBe(endpoint);
  });

  test.each([
    ["no host", undefined, "HOST_MISSING"],
    ["only spaces", "  ", "HOST_MISSING"],
    ["plain http to another machine", "http://lumen.example/graphql", "INSECURE_HOST"],
    ["plain http to a name that only looks like loopback", "http://127.0.0.1.lumen.example/graphql", "INSECURE_HOST"],
    ["another scheme", "ftp://lumen.example", "HOST_INVALID"],
    ["a user name in the URL", "https://ops:hunter2@lumen.example/graphql", "HOST_INVALID"],
    ["a domain with a path", "lumen.example/graphql", "HOST_INVALID"],
    ["a word", "None", "HOST_INVALID"],
    ["a host that would change the path", "lumen.example#", "HOST_INVALID"],
  ])("%s is refused", (_, host, code) => {
    expect(codeOf(() => resolveEndpoint(host))).toBe(code);
  });

  test("a password in the host is not repeated in the error", () => {
    expect(() => resolveEndpoint("https://ops:hunter2@lumen.example/graphql")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });
});

describe("the token", () => {
  const client = (token: string | undefined) => () => new BackendClient({ host: "lumen.example", token });

  test("is asked for before the host is looked at", () => {
    expect(codeOf(() => new BackendClient({ host: undefined, token: "" }))).toBe("TOKEN_MISSING");
  });

  test("may have a line break at its end", () => {
    expect(codeOf(client("pa-key-1\n"))).toBe("accepted");
  });

  test("with a line break inside is refused", () => {
    expect(codeOf(client("pa-key\r\nX-Other: 1"))).toBe("TOKEN_INVALID");
  });
});

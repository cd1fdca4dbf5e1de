import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { BackendClient } from "../src";
import { connectionFailure } from "../src/http/connection-failure";
import { failureOf } from "./support/client-for";
import { fastClock } from "./support/fast-clock";

const proxyVariables = ["HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"] as const;
const before = proxyVariables.map((name) => process.env[name]);
const servers: Server[] = [];

afterEach(() => {
  for (const [index, name] of proxyVariables.entries()) {
    const value = before[index];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  for (const server of servers.splice(0)) server.close();
});

/** A client of a host that is reached by a proxy. */
function clientBehind(proxy: string): BackendClient {
  for (const name of proxyVariables) process.env[name] = name.toLowerCase() === "no_proxy" ? "" : proxy;
  return new BackendClient({ host: "acme.example", token: "pa-key-gannet", clock: fastClock() });
}

/** The address of a proxy that answers every request for a connection with a status. */
async function proxyThatSays(status: number, asked: string[]): Promise<string> {
  const server = createServer().on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

test.each([
  [407, "It asks for a user name and a password: HTTPS_PROXY=http://user:password@proxy:port"],
  [403, "Check HTTPS_PROXY, or add api.acme.example to NO_PROXY."],
])("a proxy that refuses with %d is asked once and told with what to do", async (status, advice) => {
  const asked: string[] = [];
  const error = await failureOf(clientBehind(await proxyThatSays(status, asked)).listSchemas());
  expect(asked).toEqual(["api.acme.example:443"]);
  expect(error).toMatchObject({ code: "PROXY_REFUSED", retryable: false, details: { cause: `PROXY_${status}` } });
  expect(error.message).toContain(`the proxy refused to connect to api.acme.example (status ${status}). ${advice}`);
});

test("a proxy that is not there is told apart from a host that is not", async () => {
  const port = await closedPort();
  const error = await failureOf(clientBehind(`http://127.0.0.1:${port}`).listSchemas());
  expect(error).toMatchObject({ code: "CONNECTION", retryable: true, details: { cause: "ECONNREFUSED" } });
  expect(error.message).toContain(`the proxy does not accept connections at port ${port}. Check HTTPS_PROXY`);
});

describe("why there was no connection", () => {
  const url = new URL("https://api.acme.example/public/graphql");
  const failure = (error: object) => connectionFailure(error, url);

  test("an unknown host, which is not worth another try", () => {
    expect(failure({ code: "ENOTFOUND", hostname: "api.acme.example" })).toEqual({
      code: "HOST_UNKNOWN",
      words: "there is no host named api.acme.example. Check the API host: PANTHER_API_HOST or --api-host.",
      cause: "ENOTFOUND",
    });
  });

  test("an unknown proxy", () => {
    expect(failure({ code: "ENOTFOUND", hostname: "proxy.acme.example" }).words).toBe(
      "there is no host named proxy.acme.example, which is to be the proxy. Check HTTPS_PROXY, or add api.acme.example to NO_PROXY.",
    );
  });

  test("a name server that does not answer, which may pass", () => {
    expect(failure({ code: "EAI_AGAIN", hostname: "api.acme.example" })).toMatchObject({
      code: "CONNECTION",
      words: "the name api.acme.example could not be looked up. Check the network.",
    });
  });

  test("a host that listens to nobody", () => {
    expect(failure({ code: "ECONNREFUSED", port: 443 }).words).toBe("api.acme.example does not accept connections.");
  });

  test("a certificate that is not trusted", () => {
    expect(failure({ code: "SELF_SIGNED_CERT_IN_CHAIN" }).words).toContain("NODE_EXTRA_CA_CERTS");
  });

  test.each([
    [{ code: "ECONNRESET" }, "ECONNRESET"],
    [{}, "unknown network error"],
    [{ code: 7 }, "unknown network error"],
  ])("anything else, by its code and never by its message: %j", (error, cause) => {
    expect(failure({ ...error, message: "pa-key-gannet" })).toEqual({
      code: "CONNECTION",
      words: `the connection to api.acme.example failed (${cause}).`,
      cause,
    });
  });
});

import { actionOf } from "./action-of";
import { BrokenAnswer } from "./broken-answer";
import { type ServiceClient, type ServiceName, services } from "./services";

/** Tries of one call: what the SDK's standard mode does by itself. */
const MAX_ATTEMPTS = 3;

const CONNECTION_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** Credentials as the SDK takes them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Gives credentials; called again when those it gave are about to expire. */
export type CredentialProvider = () => Promise<Credentials>;

/** How clients are made. */
export interface ClientSettings {
  /** Where all services are, instead of AWS's own addresses: a URL. */
  readonly endpoint?: string;
  /** Without it, the SDK looks where it always does: environment, profile, role of the machine. */
  readonly credentials?: CredentialProvider;
  /** How often a call is tried when it is throttled or the network fails: 1 to 3. */
  readonly maxAttempts?: number;
}

/** What is decided about every call before it is sent. */
export interface CallGuard {
  /** The IAM actions that may be used; a call that needs another one is refused before it is sent. */
  readonly allowed: ReadonlySet<string>;
  /** Told the IAM action of every call. */
  readonly onCall?: (action: string) => void;
  /** Once it is aborted, no further call is sent. */
  readonly signal?: AbortSignal;
}

/** The clients of one account: one for each service and region, made when it is first asked for. */
export interface Clients {
  client<S extends ServiceName>(service: S, region: string): ServiceClient<S>;
}

const failedActions = new WeakMap<object, string>();

/** The IAM action of the call that an error comes from, if it comes from one. */
export function actionOfError(error: unknown): string | undefined {
  if (error instanceof BrokenAnswer) return error.action;
  return typeof error === "object" && error !== null ? failedActions.get(error) : undefined;
}

interface AnyClient {
  readonly config: { readonly requestHandler: object };
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
}

type AnyConstructor = new (config: object) => AnyClient;

/** Makes the clients of one account. They share their connections. */
export function createClients(settings: ClientSettings, guard: CallGuard): Clients {
  const made = new Map<string, AnyClient>();
  let requestHandler: object = { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS };

  function watch(client: AnyClient, service: ServiceName): void {
    const middleware =
      (next: (call: unknown) => Promise<unknown>, context: { readonly commandName?: string }) =>
      async (call: unknown) => {
        const action = actionOf(service, (context.commandName ?? "").replace(/Command$/, ""));
        guard.signal?.throwIfAborted();
        if (!guard.allowed.has(action)) throw new Error(`a scan never uses ${action}`);
        guard.onCall?.(action);
        try {
          return await next(call);
        } catch (error) {
          // The first is the one that failed: taking on a role fails inside of another call.
          if (typeof error === "object" && error !== null && !failedActions.has(error))
            failedActions.set(error, action);
          throw error;
        }
      };
    client.middlewareStack.add(middleware, { step: "initialize", name: "readOnlyGuard" });
  }

  function make(service: ServiceName, region: string): AnyClient {
    const Client = services[service]() as unknown as AnyConstructor;
    const client = new Client({
      region,
      requestHandler,
      retryMode: "standard",
      maxAttempts: settings.maxAttempts ?? MAX_ATTEMPTS,
      ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
      ...(settings.credentials === undefined ? {} : { credentials: settings.credentials }),
    });
    requestHandler = client.config.requestHandler;
    watch(client, service);
    return client;
  }

  return {
    client(service, region) {
      const key = `${service} ${region}`;
      const client = made.get(key) ?? make(service, region);
      made.set(key, client);
      return client as unknown as ServiceClient<typeof service>;
    },
  };
}

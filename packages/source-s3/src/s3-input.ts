import { PantherError, toError } from "@pypanther/core/runtime";
import { type Feed, type Input, type InputContext, type Source, Waker } from "@pypanther/engine";
import { type AwsClients, clientsOf } from "./aws-clients";
import { isGone } from "./aws-errors";
import { Connection } from "./connection";
import { keyOfObject, objectsIn, type ObjectReference } from "./notification";
import { objectSource } from "./object-source";
import { type Held, Queue } from "./queue";

/** Where notifications of new objects come from. */
export interface S3InputOptions {
  /** The URL of the SQS queue. */
  readonly queueUrl: string;
  /** The region of the queue; without it, that of its URL, else of the environment. */
  readonly region?: string;
  /** Makes AWS's clients, anew when credentials have expired; by default with those of the environment. */
  readonly clients?: () => AwsClients;
  /** Messages that are in hand at the same time; 100 by default. */
  readonly maxInHand?: number;
  /** The pause before what has failed is tried again, at first, in milliseconds. */
  readonly firstPauseMs?: number;
}

const MAX_IN_HAND = 100;
/** So many objects are opened while others are looked at. */
const AHEAD = 8;
/** So many things that were said are remembered. */
const MAX_REMEMBERED = 1000;
/** What is in hand is waited for no longer than this many milliseconds before it is looked at again. */
const LOOK_MS = 1000;

/** The input of `pypanther run --source s3:<URL of the queue>`. Throws a PantherError with code SOURCE_S3_QUEUE. */
export function openInput(where: string): Input {
  const url = URL.canParse(where) ? new URL(where) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname.split("/").filter(Boolean).length < 2) {
    throw new PantherError(
      "SOURCE_S3_QUEUE",
      `"${where}" is no URL of an SQS queue, such as https://sqs.eu-west-1.amazonaws.com/123456789012/logs.`,
      { found: where },
    );
  }
  return s3Input({ queueUrl: where });
}

/**
 * Objects in S3 as notifications in an SQS queue tell of them: those of S3, within SNS, or by EventBridge. A message is
 * deleted when all in its objects is evaluated and kept.
 */
export function s3Input(options: S3InputOptions): Input {
  return { name: options.queueUrl, start: (context) => Promise.resolve(new S3Feed(options, context)) };
}

/** A message, with the objects of it that are not evaluated yet. */
interface Pending {
  readonly message: Held;
  readonly left: Set<string>;
}

class S3Feed implements Feed {
  readonly #queue: Queue;
  readonly #connection: Connection;
  readonly #waker = new Waker();
  /** The messages that tell of an object. */
  readonly #byKey = new Map<string, Pending[]>();
  readonly #told = new Set<string>();
  #isStopped = false;

  constructor(
    private readonly options: S3InputOptions,
    private readonly context: InputContext,
  ) {
    const { queueUrl, clients, firstPauseMs } = options;
    const region = options.region ?? /^https:\/\/sqs\.([a-z0-9-]+)\./.exec(queueUrl)?.[1];
    const make = clients ?? (() => clientsOf(region));
    const { signal } = context;
    this.#connection = new Connection(make, signal, (message) => this.#tell(queueUrl, message), firstPauseMs);
    this.#queue = new Queue(this.#connection, queueUrl, signal);
  }

  get sources(): AsyncIterable<Source | undefined> {
    return this.#sources();
  }

  async *#sources(): AsyncGenerator<Source | undefined> {
    const { signal } = this.context;
    const references: ObjectReference[] = [];
    const opening: Promise<Source | undefined>[] = [];
    while (!signal.aborted) {
      while (opening.length < AHEAD && references.length > 0) {
        const reference = references.shift();
        if (reference) opening.push(this.#open(reference));
      }
      const next = opening.shift();
      if (next) {
        const source = await next;
        if (source) yield source;
        continue;
      }
      // What was given is kept before anything is waited for.
      yield undefined;
      if (this.#queue.inHand >= (this.options.maxInHand ?? MAX_IN_HAND)) await this.#waker.wait(signal, LOOK_MS);
      else references.push(...(await this.#received()));
    }
  }

  /** The objects of the next messages that nobody has been told of yet. */
  async #received(): Promise<ObjectReference[]> {
    const fresh: ObjectReference[] = [];
    let messages: Held[];
    try {
      messages = await this.#queue.receive();
    } catch (thrown) {
      throw new PantherError("SOURCE_S3_QUEUE", `Cannot read ${this.options.queueUrl}: ${toError(thrown).message}`);
    }
    for (const message of messages) fresh.push(...(await this.#take(message)));
    return fresh;
  }

  async #take(message: Held): Promise<ObjectReference[]> {
    const references = objectsIn(message.body);
    if (!references) {
      // A queue with a redrive policy puts it aside after a few times.
      this.#queue.leave(message);
      this.#tell(this.options.queueUrl, `message ${message.id} tells of no object in S3; it is left in the queue`);
      return [];
    }
    if (references.length === 0) await this.#queue.delete([message]);
    const pending: Pending = { message, left: new Set(references.map(keyOfObject)) };
    return references.filter((reference) => {
      const key = keyOfObject(reference);
      const others = this.#byKey.get(key);
      if (!others?.includes(pending)) this.#byKey.set(key, [...(others ?? []), pending]);
      return others === undefined;
    });
  }

  /** An object as a source; undefined when it cannot be read, which is told. */
  async #open(reference: ObjectReference): Promise<Source | undefined> {
    const key = keyOfObject(reference);
    const name = `s3://${reference.bucket}/${reference.key}`;
    try {
      return await objectSource(this.#connection, reference);
    } catch (thrown) {
      if (this.context.signal.aborted) return undefined;
      if (isGone(thrown)) {
        this.#tell(name, `is gone, or was replaced, before it was read (${toError(thrown).message})`);
        await this.kept([key]);
      } else {
        this.#tell(name, `cannot be read: ${toError(thrown).message}; its message is left in the queue`);
        this.#leave(key);
      }
      return undefined;
    }
  }

  #leave(key: string): void {
    for (const { message } of this.#byKey.get(key) ?? []) this.#queue.leave(message);
    this.#byKey.delete(key);
  }

  async kept(keys: readonly string[]): Promise<void> {
    const done: Held[] = [];
    for (const key of keys) {
      for (const { message, left } of this.#byKey.get(key) ?? []) {
        left.delete(key);
        if (left.size === 0) done.push(message);
      }
      this.#byKey.delete(key);
    }
    if (done.length > 0) await this.#queue.delete(done);
    this.#waker.wake();
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    await this.#queue.stop();
    this.#connection.close();
  }

  /** Says something, and the same not again. */
  #tell(source: string, message: string): void {
    const once = `${source}: ${message}`;
    if (this.#told.has(once)) return;
    if (this.#told.size >= MAX_REMEMBERED) this.#told.clear();
    this.#told.add(once);
    this.context.onProblem?.({ source, line: 0, message });
  }
}

import type { Message } from "@aws-sdk/client-sqs";
import type { Connection } from "./connection";

/** A message that is not deleted within so many seconds is given to another reader, unless it is held longer. */
const VISIBILITY_SECONDS = 300;
/** Messages in hand are held longer so often, in milliseconds. */
const HOLD_INTERVAL_MS = 120_000;
const WAIT_SECONDS = 20;
/** The most messages that a call may be about. */
const BATCH = 10;

/** A message in hand. */
export interface Held {
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
}

const heldOf = ({ MessageId: id = "", ReceiptHandle: receipt = "", Body: body = "" }: Message): Held => ({
  id,
  receipt,
  body,
});

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** An SQS queue. */
export class Queue {
  readonly #inHand = new Set<Held>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly connection: Connection,
    private readonly url: string,
    private readonly signal: AbortSignal,
  ) {
    this.#timer = setInterval(() => void this.#show([...this.#inHand], VISIBILITY_SECONDS), HOLD_INTERVAL_MS);
    this.#timer.unref();
  }

  /** How many messages are in hand. */
  get inHand(): number {
    return this.#inHand.size;
  }

  /** The next messages; none after a while without any, or after the signal. */
  async receive(): Promise<Held[]> {
    const { ReceiveMessageCommand } = require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs");
    const command = new ReceiveMessageCommand({
      QueueUrl: this.url,
      MaxNumberOfMessages: BATCH,
      VisibilityTimeout: VISIBILITY_SECONDS,
      WaitTimeSeconds: WAIT_SECONDS,
    });
    try {
      const options = { abortSignal: this.signal };
      const { Messages = [] } = await this.connection.until(({ sqs }) => sqs.send(command, options));
      const messages = Messages.map(heldOf);
      for (const message of messages) this.#inHand.add(message);
      return messages;
    } catch (thrown) {
      if (this.signal.aborted) return [];
      throw thrown;
    }
  }

  /** Deletes messages: nobody needs them any more. One that cannot be deleted comes again, and is deleted then. */
  async delete(messages: readonly Held[]): Promise<void> {
    const { DeleteMessageBatchCommand } = require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs");
    for (const batch of batches(messages)) {
      const Entries = batch.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt }));
      const command = new DeleteMessageBatchCommand({ QueueUrl: this.url, Entries });
      await this.connection.until(({ sqs }) => sqs.send(command)).catch(() => {});
      for (const message of batch) this.#inHand.delete(message);
    }
  }

  /** Leaves a message in the queue, which gives it to somebody else later. */
  leave(message: Held): void {
    this.#inHand.delete(message);
  }

  /** Gives back what is in hand, for another reader to have at once. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    const messages = [...this.#inHand];
    this.#inHand.clear();
    await this.#show(messages, 0);
  }

  /** Says when messages that are not deleted by then are given to another reader. */
  async #show(messages: readonly Held[], VisibilityTimeout: number): Promise<void> {
    const { ChangeMessageVisibilityBatchCommand: Command } =
      require("@aws-sdk/client-sqs") as typeof import("@aws-sdk/client-sqs");
    for (const batch of batches(messages)) {
      const Entries = batch.map(({ receipt: ReceiptHandle }, index) => ({
        Id: String(index),
        ReceiptHandle,
        VisibilityTimeout,
      }));
      // What cannot be held comes again, which the run knows.
      await this.connection.clients.sqs.send(new Command({ QueueUrl: this.url, Entries })).catch(() => {});
    }
  }
}

/** The DevTools protocol, as far as the bench speaks it. */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #open = new Map<number, (message: Message) => void>();
  #lastId = 0;
  /** The session of the first window. */
  readonly page: Promise<string>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.page = new Promise((resolve) => {
      socket.addEventListener("message", (event) => {
        const message = JSON.parse(String(event.data)) as Message;
        if (message.id !== undefined) this.#open.get(message.id)?.(message);
        const { sessionId, targetInfo } = message.params ?? {};
        if (sessionId !== undefined && targetInfo?.type === "page") resolve(sessionId);
      });
    });
  }

  /** Connects to a program that is still starting, and joins its windows as they come. */
  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve());
      socket.addEventListener("error", () => reject(new Error(`no DevTools at ${address}`)));
    });
    const devTools = new DevTools(socket);
    const settings = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await devTools.call("Target.setAutoAttach", settings);
    return devTools;
  }

  call(method: string, params: object = {}, sessionId?: string): Promise<Message> {
    const id = (this.#lastId += 1);
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    return new Promise((resolve) => {
      this.#open.set(id, (message) => {
        this.#open.delete(id);
        resolve(message);
      });
    });
  }

  /** An expression's value in the window; null while the page isn't there. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.call(
      "Runtime.evaluate",
      { expression, returnByValue: true },
      await this.page,
    );
    return answer.result?.result?.value ?? null;
  }

  close(): void {
    this.#socket.close();
  }
}

interface Message {
  readonly id?: number;
  readonly params?: {
    readonly sessionId?: string;
    readonly targetInfo?: { readonly type: string };
  };
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';

import { root, toolPath } from '../../scripts/lib/workspace.mjs';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** TypeScript as editors talk to it, in the workspace. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor() {
    this.#process = spawn(execPath, [toolPath('typescript', '.', 'tsc'), '--lsp', '--stdio'], {
      cwd: root,
    });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    // Its log. Unread, it would come to a halt once the pipe is full.
    this.#process.stderr.resume();
  }

  /** Starts one, ready to be asked. Stop it in the end. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const contentFormat = ['markdown'];
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: { textDocument: { hover: { contentFormat } } },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  /** What it shows over each `|` of a file that need not exist; the marks are no part of it. */
  async hover(path: string, marked: string): Promise<readonly (string | undefined)[]> {
    const uri = pathToFileURL(path).href;
    const parts = marked.split('|');
    this.#send({
      method: 'textDocument/didOpen',
      params: {
        textDocument: { uri, languageId: 'typescriptreact', version: 1, text: parts.join('') },
      },
    });
    const places = parts.slice(1).map((_, index) => {
      const lines = parts
        .slice(0, index + 1)
        .join('')
        .split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    });
    return Promise.all(
      places.map(async (position) => {
        const hover = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
        // As the protocol has it, for a client that reads Markdown.
        return (hover as { contents: { value: string } } | null)?.contents.value;
      }),
    );
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.on('close', resolve);
    });
    await this.#ask('shutdown', undefined);
    this.#send({ method: 'exit' });
    await ended;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let body = this.#takeBody(); body !== undefined; body = this.#takeBody()) {
      this.#handle(JSON.parse(body) as Message);
    }
  }

  #takeBody(): string | undefined {
    const headEnd = this.#received.indexOf('\r\n\r\n');
    const head = this.#received.subarray(0, headEnd).toString();
    const length = Number(/Content-Length: (\d+)/i.exec(head)?.[1]);
    const end = headEnd + 4 + length;
    if (headEnd === -1 || this.#received.length < end) {
      return undefined;
    }
    const body = this.#received.subarray(headEnd + 4, end).toString();
    this.#received = this.#received.subarray(end);
    return body;
  }

  #handle({ id, method, result, params }: Message): void {
    if (id === undefined) {
      return;
    }
    if (method === undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
      return;
    }
    // It asks for settings, one answer for each; there are none here.
    const items = (params as { items?: readonly unknown[] } | undefined)?.items;
    this.#send({ id, result: items?.map(() => null) ?? null });
  }
}

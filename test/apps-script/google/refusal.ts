/** What Google refuses, in Google's words; the server's code sees it as an exception of its own realm. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}

export function refuse(message: string): never {
  throw new Refusal(message);
}

/** Code under test did what it may never do: no `catch` of its own hides it, the call fails. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

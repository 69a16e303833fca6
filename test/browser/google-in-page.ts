/** What came of a call: an answer, or an error by its name and its words. */
export interface Carried {
  readonly answer?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

type Handler = (value: unknown) => void;

interface Handlers {
  readonly succeeded?: Handler;
  readonly failed?: Handler;
}

/** Runs in the page before anything of it: `google.script.run`, whose calls go where the test says. */
export function googleInPage(): void {
  const page = window as unknown as {
    askGoogle: (functionName: string, given: readonly unknown[]) => Promise<Carried>;
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (succeeded: Handler) => runner({ ...handlers, succeeded }),
        withFailureHandler: (failed: Handler) => runner({ ...handlers, failed }),
      } as Record<string, unknown>,
      {
        get: (own, name) =>
          own[String(name)] ??
          ((...given: readonly unknown[]) => {
            void page.askGoogle(String(name), given).then(({ answer, error }) => {
              if (error) handlers.failed?.(Object.assign(new Error(error.message), { name: error.name }));
              else handlers.succeeded?.(answer);
            });
          }),
      },
    );
  Object.assign(window, { google: { script: { run: runner({}) } } });
}

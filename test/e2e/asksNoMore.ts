import type { Page, Request } from "playwright-core";

/** Waits until the page has made no network request for the given milliseconds and all responses have arrived. */
export async function asksNoMore(page: Page, milliseconds: number): Promise<void> {
  const open = new Set<Request>();
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (open.size > 0) return;
        page.off("request", onRequest).off("requestfinished", answered).off("requestfailed", answered);
        resolve();
      }, milliseconds);
    };
    const onRequest = (request: Request): void => {
      open.add(request);
      wait();
    };
    const answered = (request: Request): void => {
      open.delete(request);
      wait();
    };
    page.on("request", onRequest).on("requestfinished", answered).on("requestfailed", answered);
    wait();
  });
}

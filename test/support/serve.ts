import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { freshBuild } from "./freshBuild";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

type HeadersOf = (pathname: string) => Readonly<Record<string, string>>;

export type Site = Readonly<{ address: string; close: () => Promise<void> }>;

/** Serves a preview built from the current sources on a free port, with the given response headers for each path. */
export async function servePreview(headers: HeadersOf): Promise<Site> {
  return serveFolder(await freshBuild("preview"), headers);
}

/** Serves a folder like a plain static host. */
export async function serveFolder(folder: string, headersFor: HeadersOf): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, path.normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    const headers = headersFor(pathname);
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          ...headers,
          "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
        });
        response.end(content);
      },
      () => {
        response.writeHead(404, headers);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

import { shared } from "./globalSetup";

export default async function globalTeardown(): Promise<void> {
  await Promise.all([shared.value?.browser.close(), shared.value?.site.close()]);
}

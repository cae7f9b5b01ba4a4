import { download } from "../files/download";
import { savesFiles } from "../files/savesFiles";
import { chartPicture } from "./chartPicture";

/** "handedOver": passed to the browser as a download. Whether it is saved depends on the browser and its user. */
export type CopyOutcome = "copied" | "handedOver" | "notSaved" | "failed";

/**
 * Copies to the clipboard if the host allows it, otherwise saves a file if the host allows that. Office's frames often
 * allow neither.
 */
export async function copyPicture(...chart: Parameters<typeof chartPicture>): Promise<CopyOutcome> {
  let picture: Blob;
  try {
    picture = await chartPicture(...chart);
  } catch {
    return "failed";
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return "copied";
  } catch {
    if (!savesFiles()) return "notSaved";
    download(`${chart[1]}.png`, picture);
    return "handedOver";
  }
}

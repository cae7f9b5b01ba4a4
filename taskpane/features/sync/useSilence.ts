import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/Workbook";

/** True while Excel has not responded for long. The request stays open because the response may still come. */
export function useSilence({ watchSilence }: Pick<Workbook, "watchSilence">): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => watchSilence(setSilent), [watchSilence]);
  return silent;
}

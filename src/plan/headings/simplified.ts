/**
 * Traditional characters of headers, labels and words for sums, with their simplified form, which the catalogs use.
 */
const PAIRS =
  "學学習习單单價价動动類类別别線线業业戶户數数進进獲获費费運运維维務务規规來来輸输與与關关經经驗验轉转點点敗败專专劃划貼贴現现遲迟訓训時时資资機机電电卻却網网絡络護护熱热總总計计匯汇彙汇幣币額额層层級级長长標标籤签參参條条項项變变間间實实際际稱称屬属產产銷销購购贏赢無无確确應应樣样種种檔档備备註注聯联繫系狀状態态國国區区車车廠厂礦矿醫医療疗農农場场術术開开賬账帳账題题優优級级號号碼码員员責责";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS[2 * index] ?? "", PAIRS[2 * index + 1] ?? ""] as const),
);

export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}/gu, (one) => SIMPLIFIED.get(one) ?? one) : text;

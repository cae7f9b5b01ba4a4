/** Usual headers above labels and above their values, in three languages. */
import { headingParts } from "./headingParts";

const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map((text) => headingParts(text).key));

const LABELS = keys([
  ..."Term, Terms, Label, Labels, Item, Items, Parameter, Parameters, Assumption, Assumptions, General assumptions, Input, Inputs".split(
    ", ",
  ),
  ..."Name, Description, Field, Figure, Key, Client, Clients, Client profile, Profile, Variable, Line, Line item, Setting".split(
    ", ",
  ),
  ..."Condition, Conditions, Libellé, Intitulé, Élément, Poste, Paramètre, Paramètres, Paramètres généraux, Hypothèse".split(
    ", ",
  ),
  ..."Hypothèses, Donnée, Données, Nom, Désignation, Rubrique, Champ, Profil, Ligne".split(", "),
  ..."条件 标签 项目 参数 全局参数 假设 名称 说明 输入 变量 字段 客户 科目 指标 条目".split(" "),
]);

const VALUES = keys([
  ..."Value, Values, Amount, Amounts, Figure, Number, Quantity, Base, Base case".split(", "),
  ..."Valeur, Valeurs, Montant, Montants, Chiffre, Nombre, Cas de base".split(", "),
  ..."值 数值 金额 数量 数字 取值".split(" "),
]);

const isAmong = (cell: unknown, known: ReadonlySet<string>): boolean =>
  typeof cell === "string" && known.has(headingParts(cell).key);

export const isLabelHeader = (cell: unknown): boolean => isAmong(cell, LABELS);
export const isValueHeader = (cell: unknown): boolean => isAmong(cell, VALUES);

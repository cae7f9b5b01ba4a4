"""
Edits files in LibreOffice and reports the content of their cells after each edit. LibreOffice moves the references of
every formula itself, as Excel does.

Usage: python3 libreOfficeEdits.py SOFFICE JOB ANSWER

JOB is a JSON list of {"file": path, "steps": [edit, …], "read": {name: workbook name or "Sheet!A1:B2"}}.
ANSWER becomes a list of lists: for each file the cells read before the first edit and after each one.
An edit is {"sheet", "do": "insert" | "delete" | "put" | "cut" | "paste" | "sort", …}, its rows counted from 1.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

LAST_COLUMN = 60
IN_ERROR = 4


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def start(soffice, folder):
    pipe = "rollout%d" % os.getpid()
    profile = "-env:UserInstallation=file://" + folder
    accept = "--accept=pipe,name=%s;urp;" % pipe
    process = subprocess.Popen(
        [soffice, "--headless", "--norestore", profile, accept], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.1)
    process.kill()
    raise SystemExit("LibreOffice did not answer")


def put(cell, value):
    if value is None:
        cell.String = ""
    elif isinstance(value, str):
        if value.startswith("="):
            cell.Formula = value
        else:
            cell.String = value
    else:
        cell.Value = value


def cut(sheet, row, before):
    """Cut a row and insert it before another one, like Excel's Insert Cut Cells."""
    sheet.Rows.insertByIndex(before - 1, 1)
    if before <= row:
        row += 1
    index = sheet.RangeAddress.Sheet
    source = CellRangeAddress()
    source.Sheet, source.StartColumn, source.EndColumn = index, 0, LAST_COLUMN
    source.StartRow = source.EndRow = row - 1
    target = CellAddress()
    target.Sheet, target.Column, target.Row = index, 0, before - 1
    sheet.moveRange(target, source)
    sheet.Rows.removeByIndex(row - 1, 1)


def paste(sheet, row, to):
    """Cut a row and paste it over another one: references to the row follow it, references to the other row are lost."""
    target = CellAddress()
    target.Sheet, target.Column, target.Row = sheet.RangeAddress.Sheet, 0, to - 1
    sheet.moveRange(target, sheet.getCellRangeByPosition(0, row - 1, LAST_COLUMN, row - 1).RangeAddress)


def sort(sheet, area, field, ascending):
    by = TableSortField()
    by.Field, by.IsAscending = field, ascending
    fields = uno.Any("[]com.sun.star.table.TableSortField", (by,))
    sheet.getCellRangeByName(area).sort((prop("SortFields", fields), prop("ContainsHeader", False)))


def apply(book, edit):
    sheet = book.Sheets.getByName(edit["sheet"])
    kind = edit["do"]
    if kind == "insert":
        sheet.Rows.insertByIndex(edit["row"] - 1, edit.get("count", 1))
    elif kind == "delete":
        sheet.Rows.removeByIndex(edit["row"] - 1, edit.get("count", 1))
    elif kind == "cut":
        cut(sheet, edit["row"], edit["before"])
    elif kind == "paste":
        paste(sheet, edit["row"], edit["to"])
    elif kind == "sort":
        sort(sheet, edit["range"], edit["field"], edit["ascending"])
    elif kind != "put":
        raise SystemExit("no edit is called " + kind)
    for address, value in edit.get("cells", {}).items():
        put(sheet.getCellRangeByName(address), value)


def cells_of(area):
    """Read all cells at once: one by one takes a hundred times as long. Read cells with errors separately."""
    cells = [["" if one is None else one for one in row] for row in area.getDataArray()]
    place = area.RangeAddress
    errors = area.queryFormulaCells(IN_ERROR)
    for wrong in errors.RangeAddresses:
        for row in range(wrong.StartRow, wrong.EndRow + 1):
            for column in range(wrong.StartColumn, wrong.EndColumn + 1):
                y, x = row - place.StartRow, column - place.StartColumn
                cell = area.getCellByPosition(x, y)
                cells[y][x] = {"error": cell.getError(), "formula": cell.Formula}
    return cells


def area_of(book, name):
    if "!" in name:
        sheet, address = name.rsplit("!", 1)
        return book.Sheets.getByName(sheet).getCellRangeByName(address)
    return book.NamedRanges.getByName(name).getReferredCells()


def read(book, wanted):
    found = {}
    for name, where in wanted.items():
        area = area_of(book, where)
        if area is None:
            found[name] = None
            continue
        place = area.RangeAddress
        found[name] = {"row": place.StartRow + 1, "cells": cells_of(area)}
    return found


def main(soffice, job, answer):
    with open(job, encoding="utf-8") as opened:
        asked = json.load(opened)
    folder = tempfile.mkdtemp()
    process, desktop = start(soffice, folder)
    try:
        answers = []
        for one in asked:
            book = desktop.loadComponentFromURL("file://" + one["file"], "_blank", 0, (prop("Hidden", True),))
            book.calculateAll()
            states = [read(book, one["read"])]
            for step in one["steps"]:
                for edit in step:
                    apply(book, edit)
                book.calculate()
                states.append(read(book, one["read"]))
            answers.append(states)
            book.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            process.kill()
        process.wait(60)
        shutil.rmtree(folder, ignore_errors=True)
    with open(answer, "w", encoding="utf-8") as written:
        json.dump(answers, written)


main(*sys.argv[1:4])

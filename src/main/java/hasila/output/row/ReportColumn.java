package hasila.output.row;

import static hasila.output.cell.Column.Kind.CODE;
import static hasila.output.cell.Column.Kind.DAY;
import static hasila.output.cell.Column.Kind.TEXT;
import static hasila.output.cell.Column.Kind.WHOLE;

import hasila.date.today.ReportDay;
import hasila.output.cell.Cell;
import hasila.output.cell.FileColumn;

/** The columns of reports.csv, in order. */
public enum ReportColumn implements FileColumn<Rows> {
  REPORT(TEXT, "The report: its path below the input folder."),
  PUBLISHER(TEXT, "Who printed it."),
  TITLE(TEXT, "Its headline."),
  REPORT_DATE(DAY, "Its day. Edit it and run again with --reports to correct it."),
  REPORT_DATE_BASIS(CODE, "How its day is known."),
  REPORT_DATE_NOTE(TEXT, "Why that day, or what is known where no one day is left."),
  COPY_OF(
      TEXT, "The earlier report that it is a copy of, in the same words or all but a few of them."),
  CLAIMS(WHOLE, "Its rows in claims.csv."),
  MENTIONS(WHOLE, "Its rows in mentions.csv."),
  NUMBERS_UNCLAIMED(WHOLE, "Numbers in mentions.csv that no claim is made of."),
  FINDINGS(WHOLE, "What the checks found in it."),
  BYTES(WHOLE, "Its size."),
  ENCODING(CODE, "The encoding it was read in."),
  SHA256(CODE, "The SHA-256 of its bytes."),
  ERROR(TEXT, "What could not be read, and what to do about it.");

  private final Head head;

  ReportColumn(Kind kind, String doc) {
    this.head = Head.of(this, kind, doc);
  }

  static String basis(Rows rows) {
    ReportDay.Basis basis = rows.found().day().basis();
    return basis == ReportDay.Basis.UNKNOWN ? "" : Cell.word(basis);
  }

  @Override
  public Head head() {
    return head;
  }

  @Override
  public String value(Rows rows) {
    return switch (this) {
      case REPORT -> rows.found().report().name();
      case PUBLISHER -> rows.found().publisher();
      case TITLE -> rows.found().title();
      case REPORT_DATE -> Cell.day(rows.found().day().date());
      case REPORT_DATE_BASIS -> basis(rows);
      case REPORT_DATE_NOTE -> rows.found().day().note();
      case COPY_OF -> "";
      case CLAIMS -> Integer.toString(rows.found().claims().size());
      case MENTIONS -> Integer.toString(rows.found().mentions().size());
      case NUMBERS_UNCLAIMED -> Long.toString(rows.unclaimed());
      case FINDINGS -> Integer.toString(rows.found().findings().size());
      case BYTES -> Long.toString(rows.found().report().bytes());
      case ENCODING -> rows.found().report().encoding();
      case SHA256 -> rows.found().report().sha256();
      case ERROR -> rows.found().report().problem();
    };
  }
}

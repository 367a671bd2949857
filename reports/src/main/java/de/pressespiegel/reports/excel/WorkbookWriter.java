package de.pressespiegel.reports.excel;

import de.pressespiegel.reports.sheet.MethodSheet;
import de.pressespiegel.reports.sheet.OverviewSheet;
import de.pressespiegel.reports.sheet.Sheet;
import de.pressespiegel.reports.sheet.TableSheet;
import de.pressespiegel.reports.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes an Excel workbook of planned sheets. The same plan always gives the same bytes. */
public final class WorkbookWriter {
    private static final String AUTHOR = "Pressespiegel";

    private final Texts texts;

    /** Writes numbers and dates in a language. */
    public WorkbookWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * The workbook's bytes.
     *
     * @param sheets in the order of their tabs
     * @param pictures for the first sheet
     * @param asOf day that the file is dated to
     */
    public byte[] write(List<Sheet> sheets, List<Picture> pictures, LocalDate asOf) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, texts.language());
            for (Sheet plan : sheets) {
                write(workbook.createSheet(plan.name()), styles, plan, pictures);
            }
            describe(workbook.getProperties(), sheets.get(0).title(), asOf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.dated(bytes.toByteArray(), asOf);
        }
    }

    private void write(XSSFSheet sheet, Styles styles, Sheet plan, List<Picture> pictures) {
        if (plan instanceof OverviewSheet overview) {
            new OverviewWriter(sheet, styles, texts, overview, pictures).write();
        } else if (plan instanceof TableSheet table) {
            new TableSheetWriter(sheet, styles, texts, table).write();
        } else {
            new MethodWriter(sheet, styles, (MethodSheet) plan).write();
        }
    }

    private static void describe(POIXMLProperties properties, String title, LocalDate asOf) {
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(AUTHOR);
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().setApplication(AUTHOR);
    }
}

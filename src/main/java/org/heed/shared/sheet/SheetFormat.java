package org.heed.shared.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The kinds of file that a list can be. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /**
     * Begins a file as the answer to a request.
     *
     * @param name of the file, without its ending
     * @param wide the columns of long texts, counted from 0
     */
    public Sheet begin(HttpServletResponse response, String name, String title, int columns, List<Integer> wide)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + name().toLowerCase(java.util.Locale.ROOT))
                        .build()
                        .toString());
        return this == CSV
                ? new CsvSheet(response.getWriter())
                : new XlsxSheet(response.getOutputStream(), title, columns, wide);
    }
}

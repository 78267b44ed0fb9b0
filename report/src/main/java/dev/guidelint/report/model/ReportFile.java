package dev.guidelint.report.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.guidelint.analyzer.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as JSON, to be kept, or read by other programs. */
public final class ReportFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReportFile() {}

    /**
     * Writes a report.
     *
     * @throws IOException if the file cannot be written; it is written whole or not at all
     */
    public static void write(Report report, Path file) throws IOException {
        String text = JSON.writeValueAsString(report) + "\n";
        OutputFile.write(file, out -> out.write(text));
    }

    /**
     * Reads a report.
     *
     * @throws IOException if there is no such file, or it holds no report that this version can read; the message says so
     */
    public static Report read(Path file) throws IOException {
        Report report = parse(file, Report.class);
        if (report.format() != Report.FORMAT) {
            throw new IOException(file + ": format " + report.format() + " of saved reports is not known here, only "
                    + Report.FORMAT);
        }
        return report;
    }

    static void write(PastScan scan, Path file) throws IOException {
        String text = JSON.writeValueAsString(scan) + "\n";
        OutputFile.write(file, out -> out.write(text));
    }

    static <T> T parse(Path file, Class<T> type) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        try {
            T value = JSON.readValue(file.toFile(), type);
            if (value == null) {
                throw new IOException(file + " is empty");
            }
            return value;
        } catch (JacksonException e) {
            throw new IOException(
                    file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ": this is no file that Guidelint wrote: " + e.getOriginalMessage(),
                    e);
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new IOException(file + ": this is no file that Guidelint wrote: something is missing", e);
        }
    }
}

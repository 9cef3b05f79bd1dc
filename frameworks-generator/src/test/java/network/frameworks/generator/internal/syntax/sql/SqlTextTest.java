package network.frameworks.generator.internal.syntax.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "select 1;",
                "SELECT 1 ; ; ",
                "-- a comment; with a semicolon\nSELECT 1",
                "SELECT 'a; DELETE FROM b' AS x",
                "SELECT 'it''s; fine'",
                "SELECT \"a;b\" FROM c /* ; */",
                "SELECT `a;b` FROM c",
                "SELECT $$a;b$$, $tag$c;d$tag$",
                "SELECT '\\'; x'",
                "WITH a AS (SELECT 1) SELECT * FROM a",
                "SELECT $__timeInterval(t) AS time, count() FROM x WHERE $__timeFilter(t) GROUP BY time"
            })
    void oneQuestion(String sql) {
        assertThat(SqlText.of(sql).problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    SELECT 1; SELECT 2              | the query holds more than one statement
                    SELECT 1; DROP TABLE x;         | the query holds more than one statement
                    DROP TABLE x                    | the query is no SELECT, it starts with DROP
                    -- SELECT 1                     | the query is empty
                    ;                               | the query is empty
                    SELECT 'a                       | a quote, comment or parenthesis of the query does not end
                    SELECT (1                       | a quote, comment or parenthesis of the query does not end
                    SELECT 1)(                      | a quote, comment or parenthesis of the query does not end
                    SELECT 1 /* a                   | a quote, comment or parenthesis of the query does not end
                    WITH a AS (DELETE FROM b RETURNING c) SELECT c FROM a | the query does more than read: it holds DELETE
                    SELECT 1 INTO x                 | the query does more than read: it holds INTO
                    INSERT INTO x SELECT 1          | the query is no SELECT, it starts with INSERT
                    """)
    void anythingElse(String sql, String problem) {
        assertThat(SqlText.of(sql).problem()).contains(problem);
    }
}

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark MLlib: MinHashLSH with 5 tables on 2 local threads, pairs up to a distance of 0.8. */
final class Spark {
  public static void main(String[] args) throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Corpus corpus = Corpus.read(args[0]);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < corpus.texts.size(); i++) {
      List<String> shingles = Corpus.shingles(corpus.texts.get(i));
      if (!shingles.isEmpty()) {
        rows.add(RowFactory.create(i, shingles.toArray(new String[0])));
      }
    }
    StructType type =
        new StructType()
            .add("id", DataTypes.IntegerType)
            .add("shingles", DataTypes.createArrayType(DataTypes.StringType));
    Dataset<Row> documents =
        new HashingTF()
            .setInputCol("shingles")
            .setOutputCol("features")
            .setBinary(true)
            .setNumFeatures(1 << 20)
            .transform(spark.createDataFrame(rows, type))
            .drop("shingles")
            .cache();
    var model =
        new MinHashLSH()
            .setNumHashTables(5)
            .setInputCol("features")
            .setOutputCol("hashes")
            .setSeed(1)
            .fit(documents);
    Dataset<?> joined = model.approxSimilarityJoin(documents, documents, 0.8, "distance");
    List<Row> pairs =
        joined
            .toDF()
            .select(functions.col("datasetA.id"), functions.col("datasetB.id"))
            .collectAsList();
    try (PrintStream out = new PrintStream(args[1])) {
      for (Row pair : pairs) {
        if (pair.getInt(0) < pair.getInt(1)) {
          out.println(corpus.ids.get(pair.getInt(0)) + "\t" + corpus.ids.get(pair.getInt(1)));
        }
      }
    }
    spark.stop();
  }
}

import java.io.PrintStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene: MinHashFilter with 128 buckets as terms; a document asks for others with 8 in common. */
final class Lucene {
  private static final int BUCKETS = 128;
  private static final int IN_COMMON = 8;

  private static List<BytesRef> terms(String text) throws Exception {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    ShingleFilter shingles =
        new ShingleFilter(new LowerCaseFilter(words), Corpus.SHINGLE, Corpus.SHINGLE);
    shingles.setOutputUnigrams(false);
    List<BytesRef> terms = new ArrayList<>();
    try (TokenStream hashes = new MinHashFilter(shingles, 1, BUCKETS, 1, false)) {
      TermToBytesRefAttribute term = hashes.getAttribute(TermToBytesRefAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
      }
      hashes.end();
    }
    return terms;
  }

  /** Merging that leaves documents in the order of the corpus, so that their numbers are its. */
  private static IndexWriterConfig inOrder() {
    return new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
  }

  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.read(args[0]);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    List<List<BytesRef>> all = new ArrayList<>();
    try (IndexWriter writer = new IndexWriter(directory, inOrder())) {
      for (String text : corpus.texts) {
        List<BytesRef> terms = terms(text);
        all.add(terms);
        Document document = new Document();
        terms.forEach(term -> document.add(new StringField("h", term, Field.Store.NO)));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory);
        PrintStream out = new PrintStream(args[1])) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (int i = 0; i < all.size(); i++) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        all.get(i).forEach(
            t ->
                query.add(
                    new ConstantScoreQuery(new TermQuery(new Term("h", t))),
                    BooleanClause.Occur.SHOULD));
        query.setMinimumNumberShouldMatch(IN_COMMON);
        for (ScoreDoc hit : searcher.search(query.build(), 20).scoreDocs) {
          if (hit.doc > i) {
            out.println(corpus.ids.get(i) + "\t" + corpus.ids.get(hit.doc));
          }
        }
      }
    }
  }
}

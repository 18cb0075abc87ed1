import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * CoreNLP over standard input and output: a line with a text as a JSON string in, a line of JSON out, in order. An answer
 * is a list of sentences, each a list of tokens [start, end, part of speech, lemma, entity class, head, relation]: offsets
 * in UTF-16 code units, heads counted from 0 within the sentence, -1 for the root. The first line out is "ready". It ends
 * when its input ends, so it never outlives who started it.
 */
public class Bridge {
  private static final int END = 0, REFUSED = 1;

  public static void main(String[] arguments) throws Exception {
    PrintStream answers = new PrintStream(System.out, false, "UTF-8");
    System.setOut(System.err); // whatever a library prints must not be taken for an answer
    LinkedBlockingQueue<String> texts = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(texts));
    reader.setDaemon(true);
    reader.start();
    StanfordCoreNLP engine = new StanfordCoreNLP(settings(arguments[0]));
    answers.println("\"ready\"");
    answers.flush();
    while (true) {
      Annotation annotation = new Annotation(unescape(texts.take()));
      engine.annotate(annotation);
      answers.println(describe(annotation));
      answers.flush();
    }
  }

  private static void read(LinkedBlockingQueue<String> texts) {
    try {
      BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line; (line = input.readLine()) != null; ) texts.add(line);
      Runtime.getRuntime().halt(END);
    } catch (Exception problem) {
      Runtime.getRuntime().halt(REFUSED);
    }
  }

  private static Properties settings(String models) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    // Else a headline joins the first sentence.
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty("pos.model", models + "/pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty("ner.model", models + "/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("depparse.model", models + "/parser/nndep/english_UD.gz");
    settings.setProperty("threads", "1");
    return settings;
  }

  private static String describe(Annotation annotation) {
    StringBuilder out = new StringBuilder("[");
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      if (out.length() > 1) out.append(',');
      SemanticGraph parse = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      out.append('[');
      boolean first = true;
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        if (!first) out.append(',');
        first = false;
        describe(token, parse, out);
      }
      out.append(']');
    }
    return out.append(']').toString();
  }

  private static void describe(CoreLabel token, SemanticGraph parse, StringBuilder out) {
    IndexedWord word = parse == null ? null : parse.getNodeByIndexSafe(token.index());
    IndexedWord head = word == null ? null : parse.getParent(word);
    SemanticGraphEdge edge = head == null ? null : parse.getEdge(head, word);
    out.append('[').append(token.beginPosition()).append(',').append(token.endPosition()).append(',');
    for (String words : new String[] {token.tag(), token.lemma(), token.ner()}) escape(words, out).append(',');
    out.append(head == null ? -1 : head.index() - 1).append(',');
    escape(edge == null ? "root" : edge.getRelation().toString(), out).append(']');
  }

  private static StringBuilder escape(String words, StringBuilder out) {
    if (words == null) return out.append("\"\"");
    out.append('"');
    for (char sign : words.toCharArray()) {
      if (sign == '"' || sign == '\\') out.append('\\').append(sign);
      else if (sign >= ' ' && sign < 127) out.append(sign);
      else out.append(String.format("\\u%04x", (int) sign));
    }
    return out.append('"');
  }

  /** What a JSON string stands for; its writer is JSON.stringify, so it is well formed. */
  private static String unescape(String json) {
    StringBuilder out = new StringBuilder();
    for (int at = 1; at < json.length() - 1; at++) {
      char sign = json.charAt(at);
      if (sign != '\\') {
        out.append(sign);
        continue;
      }
      sign = json.charAt(++at);
      if (sign == 'u') {
        out.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
        at += 4;
      } else {
        int control = "bfnrt".indexOf(sign);
        out.append(control < 0 ? sign : "\b\f\n\r\t".charAt(control));
      }
    }
    return out.toString();
  }
}

package org.connectioncoach.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.connectioncoach.language.learning.Classifier;

/** A {@link Classifier} as bytes: the weights that are not zero, each after its distance from the one before. */
public final class ClassifierBytes {
    private ClassifierBytes() {}

    public static void write(Classifier classifier, DataOutputStream out) throws IOException {
        float[] weights = classifier.weights();
        int kept = 0;
        for (float weight : weights) {
            kept += weight == 0 ? 0 : 1;
        }
        out.writeInt(classifier.classes());
        out.writeInt(weights.length);
        out.writeInt(kept);
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                out.writeInt(i - last);
                out.writeFloat(weights[i]);
                last = i;
            }
        }
    }

    public static Classifier read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float[] weights = new float[in.readInt()];
        int place = 0;
        for (int left = in.readInt(); left > 0; left--) {
            place += in.readInt();
            weights[place] = in.readFloat();
        }
        return Classifier.of(classes, weights);
    }
}

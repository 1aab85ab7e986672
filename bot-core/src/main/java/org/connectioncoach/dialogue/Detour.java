package org.connectioncoach.dialogue;

/** A question beside the way: going back from it and skipping it both lead to where the person was. */
public interface Detour extends State {
    @Override
    default Move onBack(Context context) {
        return Move.done();
    }

    @Override
    default Move onSkip(Context context) {
        return Move.done();
    }
}

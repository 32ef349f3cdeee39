package org.heed.evidence;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.EvidencePermissions;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.request.Costly;
import org.heed.shared.text.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a piece of evidence is withdrawn. */
@ReadingPlace(ReadingPlace.Place.EVIDENCE)
@Controller
@RequestMapping("/recommendations/{reference}/evidence/{piece}/withdrawal")
class WithdrawalController {
    private final EvidenceAccess evidence;
    private final EvidenceItems pieces;

    WithdrawalController(EvidenceAccess evidence, EvidenceItems pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /** A piece and the case that it belongs to. */
    private record Asked(RegisterEntry about, EvidenceItem piece) {}

    private Asked open(String reference, UUID id, User user) {
        RegisterEntry about = evidence.toRead(reference, user);
        EvidenceItem piece = evidence.item(about, id, user);
        EvidencePermissions.requireWithdrawEvidence(user, about.scope(), piece.by());
        return new Asked(about, piece);
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @PathVariable UUID piece, User user) {
        return page(open(reference, piece, user), HttpStatus.OK, "");
    }

    @Costly
    @PostMapping
    ModelAndView withdraw(
            @PathVariable String reference,
            @PathVariable UUID piece,
            @RequestParam(defaultValue = "") String reason,
            User user,
            RedirectAttributes flash) {
        Asked asked = open(reference, piece, user);
        if (Reason.isMissing(reason)) {
            return page(asked, HttpStatus.UNPROCESSABLE_CONTENT, reason).addObject("error", Reason.missing());
        }
        pieces.withdraw(asked.piece(), Reason.of(reason), user);
        return EvidenceController.back(
                asked.about(), "evidence.withdrawn", asked.piece().title(), flash);
    }

    private static ModelAndView page(Asked asked, HttpStatus status, String reason) {
        return new ModelAndView("evidence/withdraw", status)
                .addObject("about", asked.about())
                .addObject("piece", asked.piece())
                .addObject("reason", reason);
    }
}

package org.heed.tracker;

import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.instance.Cases;
import org.heed.recommendation.register.ReadingPlace;
import org.heed.recommendation.register.Register;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Leads from the id of a case, as the audit trail holds it, to its record, and hands out its model. */
@Controller
class CaseController {
    private final Register register;
    private final Cases cases;

    CaseController(Register register, Cases cases) {
        this.register = register;
        this.cases = cases;
    }

    @GetMapping("/cases/{id}")
    String record(@PathVariable UUID id, User user) {
        return "redirect:/recommendations/"
                + register.open(id, user).reference().slug();
    }

    @ReadingPlace(ReadingPlace.Place.RECORD)
    @GetMapping(path = "/recommendations/{reference}/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String reference, User user) {
        return cases.model(register.open(reference, user).id());
    }
}
